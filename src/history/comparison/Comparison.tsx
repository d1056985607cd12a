import type { EarlierScan } from '../../record/savedScan'
import { whyIncomparable } from '../../core/compare'
import { compareTexts } from '../../ui/language/subjects/compare'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { ComparedNumbers } from './ComparedNumbers'
import { changeSentences } from './compareWords'
import { changesBetween, scoreOf } from '../../content/scanOfBank'
import { Moved } from './Moved'
import { withDistinctNames, type Named } from './distinctNames'
import styles from './Comparison.module.css'
import patterns from '../../ui/patterns.module.css'

export type Side = Named & { readonly scan: EarlierScan }

type Props = { readonly first: Side; readonly second: Side }

/** Two scans side by side; with verdicts where they have the same form and the same statements. */
export function Comparison(sides: Props) {
  const [first, second] = withDistinctNames(sides.first, sides.second)
  const t = useTexts(compareTexts)
  const locale = useLocale()
  const why = whyIncomparable(first.scan, second.scan)
  const scores = [scoreOf(first.scan), scoreOf(second.scan)] as const
  const changes = why === undefined ? changesBetween(first.scan, second.scan) : undefined
  const names = { first: first.inSentence, second: second.inSentence }
  return (
    <div className={styles.comparison}>
      <div role="status" className={styles.words}>
        {changes ? (
          changeSentences(t, locale, changes, names).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))
        ) : (
          <p className={styles.why}>{why === 'form' ? t.whyForm : t.whyBank}</p>
        )}
      </div>
      <ComparedNumbers
        first={{ ...first, scales: scores[0].relations }}
        second={{ ...second, scales: scores[1].relations }}
        changes={changes}
      />
      {changes && (
        <>
          <p className={patterns.note}>{fill(t.direction, names)}</p>
          <Moved first={first} second={second} />
        </>
      )}
    </div>
  )
}
