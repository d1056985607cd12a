import { useEffect, useState } from 'react'
import type { OwnBank } from '../../content/inUse'
import { Button } from '../../ui/Button'
import { useHost } from '../../ui/host/host'
import { ownBankTexts } from '../../ui/language/subjects/ownBank'
import { ownLineTexts } from '../../ui/language/subjects/ownLine'
import { fill } from '../../ui/language/fill'
import { useTexts } from '../../ui/language/texts'
import type { OnUse } from './UseBank'
import styles from './OwnPage.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

/** Fetches a bank of the host by its name. */
export type FromHost = (id: string) => Promise<OwnBank | undefined>

type Props = { readonly fromHost: FromHost; readonly onUse: OnUse }

/** A bank that the host offers, once requested. */
type Offered = { readonly id: string; readonly own: OwnBank | undefined }

/** The banks that the host offers for workshops. */
export function HostBanks({ fromHost, onUse }: Props) {
  const t = useTexts(ownBankTexts)
  const line = useTexts(ownLineTexts)
  const banks = useHost((host) => host.banks)
  const [offered, setOffered] = useState<readonly Offered[]>([])
  const [said, setSaid] = useState('')
  useEffect(() => {
    const asked = (banks ?? []).map(async (id) => ({ id, own: await fromHost(id) }))
    void Promise.all(asked).then(setOffered)
  }, [banks, fromHost])
  const use = async ({ id, own: known }: Offered) => {
    setSaid('')
    // A bank that could not be fetched before may be there by now.
    const own = known ?? (await fromHost(id))
    if (!own) setSaid(line.missed)
    else if (!(await onUse(own, { page: 'workshops' }))) setSaid(line.stuck)
  }
  if (offered.length === 0) return null
  return (
    <section className={classNames(patterns.stack, styles.begin)}>
      <h2>{t.ofHostTitle}</h2>
      <div className={patterns.actions}>
        {offered.map((each) => (
          <Button key={each.id} look="secondary" onClick={() => void use(each)}>
            {fill(t.ofHost, { name: each.own?.title || each.id })}
          </Button>
        ))}
      </div>
      <p role="status" className={patterns.announced}>
        {said}
      </p>
    </section>
  )
}
