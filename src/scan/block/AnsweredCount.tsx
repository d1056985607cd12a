import type { StatementEntry } from '../../content/schema'
import { readScan, useScan } from '../../record/scan'
import type { ScanData } from '../../record/shape'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useTexts } from '../../ui/language/texts'
import styles from './BlockForm.module.css'

/**
 * The number of answered statements in a block. Follows the store without rendering again, as the
 * radios do, and is not read out at every tick.
 */
export function AnsweredCount({ statements }: { readonly statements: readonly StatementEntry[] }) {
  const t = useTexts(scanTexts)
  const total = statements.length
  const follow = (element: HTMLParagraphElement) => {
    const show = ({ answers }: ScanData) => {
      const given = statements.filter(({ id }) => answers[id] !== undefined).length
      element.textContent = fill(t.answered, { given, total })
    }
    show(readScan())
    return useScan.subscribe(show)
  }
  return (
    <p ref={follow} className={styles.count}>
      {fill(t.answered, { given: 0, total })}
    </p>
  )
}
