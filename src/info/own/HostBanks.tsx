import { useState } from 'react'
import type { OwnBank } from '../../content/inUse'
import { Button } from '../../ui/Button'
import { useHost } from '../../ui/host/host'
import { ownBankTexts } from '../../ui/language/subjects/ownBank'
import { ownLineTexts } from '../../ui/language/subjects/ownLine'
import { fill, useTexts } from '../../ui/language/texts'
import type { OnUse } from './UseBank'
import styles from './OwnPage.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

/** Fetches a list of the host by its name. */
export type FromHost = (id: string) => Promise<OwnBank | undefined>

type Props = { readonly fromHost: FromHost; readonly onUse: OnUse }

/** The lists that the host offers, to make a workshop with. */
export function HostBanks({ fromHost, onUse }: Props) {
  const t = useTexts(ownBankTexts)
  const line = useTexts(ownLineTexts)
  const banks = useHost((host) => host.banks)
  const [said, setSaid] = useState('')
  const use = async (id: string) => {
    setSaid('')
    const own = await fromHost(id)
    if (!own) setSaid(t.ofHostFailed)
    else if (!(await onUse(own, { page: 'workshops' }))) setSaid(line.stuck)
  }
  if (!banks?.length) return null
  return (
    <section className={classNames(patterns.stack, styles.begin)}>
      <h2>{t.ofHostTitle}</h2>
      <div className={patterns.actions}>
        {banks.map((id) => (
          <Button key={id} look="secondary" onClick={() => void use(id)}>
            {fill(t.ofHost, { name: id })}
          </Button>
        ))}
      </div>
      <p role="status" className={patterns.announced}>
        {said}
      </p>
    </section>
  )
}
