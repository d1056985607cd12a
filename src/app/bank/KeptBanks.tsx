import { useEffect, useState } from 'react'
import { openStorage } from '../../platform/storage'
import { banksWithScan, followBanks, type KeptBank } from '../../record/keptBanks'
import { Button } from '../../ui/Button'
import { ownLineTexts } from '../../ui/language/subjects/ownLine'
import { fill, useTexts } from '../../ui/language/texts'
import { switchBank } from './switchBank'
import styles from './OwnBankLine.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

/** The way back to scans with statements of others, for whoever comes without their link. */
export function KeptBanks() {
  const t = useTexts(ownLineTexts)
  const [kept, setKept] = useState<readonly KeptBank[]>([])
  useEffect(() => {
    const load = () => {
      openStorage()
        .then(banksWithScan)
        .then(setKept)
        // Without them the page is as it would be without such a scan.
        .catch(() => undefined)
    }
    load()
    return followBanks(load)
  }, [])
  if (kept.length === 0) return null
  return (
    <ul className={classNames(patterns.pageWidth, styles.kept)}>
      {kept.map(({ id, title, source }) => (
        <li key={id}>
          {title === '' ? t.kept : fill(t.keptTitled, { title })}{' '}
          <Button
            look="link"
            onClick={() => {
              void switchBank(source, { page: 'landing' })
            }}
          >
            {t.goOn}
          </Button>
        </li>
      ))}
    </ul>
  )
}
