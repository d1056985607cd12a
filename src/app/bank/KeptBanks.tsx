import { useEffect, useState } from 'react'
import { opening } from '../../content/opening'
import { openStorage } from '../../platform/storage'
import { banksWithScan, followBanks, type KeptBank } from '../../record/keptBanks'
import { useKeeping } from '../../record/keeping'
import { isOff } from '../../record/recordState'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { ownLineTexts } from '../../ui/language/subjects/ownLine'
import { fill } from '../../ui/language/fill'
import { useTexts } from '../../ui/language/texts'
import { switchBank } from './switchBank'
import styles from './OwnBankLine.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

const PATIENCE_MS = 3000

/**
 * The banks whose scans are kept, except the one in use. Never rejects, and takes no longer than a
 * page may wait; without an answer by then the page is drawn as if there were no such scan.
 */
export function findKept(): Promise<readonly KeptBank[]> {
  const found = openStorage()
    .then((storage) => banksWithScan(storage, opening().bank.id))
    .catch(() => [])
  const late = new Promise<readonly KeptBank[]>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, [])
  })
  return Promise.race([found, late])
}

/** The way back to scans with custom statements, for people who come without the link. */
export function KeptBanks({ found }: { readonly found: readonly KeptBank[] }) {
  const t = useTexts(ownLineTexts)
  const [kept, setKept] = useState(found)
  useEffect(() => followBanks(() => void findKept().then(setKept)), [])
  const [wouldLose, setWouldLose] = useState(false)
  const off = useKeeping(({ status }) => isOff(status))
  // A tab that keeps nothing must not show what others keep.
  if (kept.length === 0 || off) return null
  return (
    <div className={classNames(patterns.pageWidth, styles.kept)}>
      <Notice>
        <ul>
          {kept.map((bank) => (
            <li key={bank.id}>
              {bank.title === '' ? t.kept : fill(t.keptTitled, { title: bank.title })}{' '}
              <Button
                look="link"
                onClick={() => {
                  void switchBank(bank, { page: 'landing' }).then((goes) => {
                    setWouldLose(!goes)
                  })
                }}
              >
                {t.goOn}
              </Button>
            </li>
          ))}
        </ul>
        <p role="status" className={patterns.announced}>
          {wouldLose && t.stuck}
        </p>
      </Notice>
    </div>
  )
}
