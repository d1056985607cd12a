import { useEffect, useRef } from 'react'
import { encodeRoute } from '../../journey/route'
import type { Colleague } from '../../core/colleague'
import { readSite } from '../../platform/address'
import { classNames } from '../../ui/classNames'
import { CopyButton } from '../../ui/CopyButton'
import { ShareButton } from '../../ui/ShareButton'
import { LinkWithQr } from '../../ui/qr/LinkWithQr'
import { colleagueTexts } from '../../ui/language/subjects/colleague'
import { linksTexts } from '../../ui/language/subjects/links'
import { useTexts } from '../../ui/language/texts'
import { encodeColleague } from './colleagueLink'
import { linkBank } from './shownOf'
import styles from './Colleague.module.css'
import patterns from '../../ui/patterns.module.css'

/** The finished link, with the ways to pass it on. */
export function GivenLink({ colleague }: { readonly colleague: Colleague }) {
  const t = useTexts(colleagueTexts)
  const links = useTexts(linksTexts)
  const heading = useRef<HTMLHeadingElement>(null)
  // It replaces the button that was pressed.
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const payload = encodeColleague(colleague, linkBank.ids)
  const address = readSite() + encodeRoute({ page: 'c', payload })
  return (
    <section className={classNames(patterns.stack, styles.section)}>
      <h2 ref={heading} tabIndex={-1}>
        {t.madeTitle}
      </h2>
      <LinkWithQr
        address={address}
        words={t}
        actions={
          <>
            <CopyButton text={address} look="primary">
              {links.copy}
            </CopyButton>
            <ShareButton
              title={t.madeTitle}
              text={t.toAppText}
              url={address}
              failed={links.shareFailed}
            >
              {links.share}
            </ShareButton>
          </>
        }
      />
    </section>
  )
}
