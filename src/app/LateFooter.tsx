import { useHost } from '../ui/host/host'
import { footerTexts } from '../ui/language/subjects/footer'
import { fill } from '../ui/language/fill'
import { useTexts } from '../ui/language/texts'
import patterns from '../ui/patterns.module.css'
import { DeviceData } from './DeviceData'
import styles from './Shell.module.css'

/** The part of the footer that can wait: what is kept here, and who offers the app. */
export function LateFooter() {
  const t = useTexts(footerTexts)
  const owner = useHost(({ offeredBy }) => offeredBy)
  const links = useHost((host) => host.links)
  const { contact } = owner ?? {}
  const isEmail = contact !== undefined && !contact.startsWith('https:')
  const ways = [
    [links?.privacy, t.privacyStatement],
    [links?.accessibility, t.accessibilityStatement],
    [isEmail ? `mailto:${contact}` : contact, isEmail ? contact : t.contact],
  ] as const
  return (
    <>
      <DeviceData />
      {(owner ?? links) && (
        <div className={styles.footerOwner}>
          {owner && <p>{fill(t.offeredBy, { name: owner.name })}</p>}
          {ways.map(
            ([address, text]) =>
              address !== undefined && (
                <a key={text} className={patterns.link} href={address} rel="noreferrer">
                  {text}
                </a>
              ),
          )}
        </div>
      )}
    </>
  )
}
