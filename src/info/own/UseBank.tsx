import { useState } from 'react'
import type { OwnBank } from '../../content/inUse'
import { encodeBank } from '../../content/own/bankLink'
import { encodeRoute, type Route } from '../../journey/route'
import { readSite } from '../../platform/address'
import { Button } from '../../ui/Button'
import { CopyButton } from '../../ui/CopyButton'
import { linksTexts } from '../../ui/language/subjects/links'
import { ownBankTexts } from '../../ui/language/subjects/ownBank'
import { ownLineTexts } from '../../ui/language/subjects/ownLine'
import { useTexts } from '../../ui/language/texts'
import { LinkWithQr } from '../../ui/qr/LinkWithQr'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'
import styles from './OwnPage.module.css'

/** Puts a bank into use and goes to a page; false if that would lose something. */
export type OnUse = (own: OwnBank, to: Route) => Promise<boolean>

type Props = { readonly own: OwnBank; readonly onUse: OnUse }

/** The actions for a bank that is ready: try it, share it, keep it. */
export function UseBank({ own, onUse }: Props) {
  const t = useTexts(ownBankTexts)
  const line = useTexts(ownLineTexts)
  const [wouldLose, setWouldLose] = useState(false)
  const { carried } = own
  const use = (to: Route) => {
    void onUse(own, to).then((goes) => {
      setWouldLose(!goes)
    })
  }
  return (
    <section className={classNames(patterns.stack, styles.use)}>
      <h2>{t.use}</h2>
      <div className={patterns.actions}>
        <Button
          onClick={() => {
            use({ page: 'workshops' })
          }}
        >
          {t.workshop}
        </Button>
        <Button
          look="secondary"
          onClick={() => {
            use({ page: 'landing' })
          }}
        >
          {t.try}
        </Button>
      </div>
      <p role="status" className={patterns.announced}>
        {wouldLose && line.stuck}
      </p>
      {carried ? (
        <BankLink address={readSite() + encodeRoute({ page: 'b', payload: encodeBank(carried) })} />
      ) : (
        <p>{t.tooLong}</p>
      )}
    </section>
  )
}

function BankLink({ address }: { readonly address: string }) {
  const t = useTexts(ownBankTexts)
  const links = useTexts(linksTexts)
  return (
    <LinkWithQr
      address={address}
      words={{ address: t.link, qrLabel: t.qr, noQr: links.noQr }}
      actions={<CopyButton text={address}>{links.copy}</CopyButton>}
    />
  )
}
