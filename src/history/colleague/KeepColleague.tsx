import { useRef } from 'react'
import { encodeRoute } from '../../journey/route'
import type { Colleague } from '../../core/colleague'
import { limits } from '../../core/limits'
import { thisMoment } from '../../platform/clock'
import { hasPlace, isKept, keepColleague } from '../../record/colleagues'
import { SavedLine } from '../../record/SavedLine'
import { readScan, useScan } from '../../record/scan'
import { Button } from '../../ui/Button'
import { classNames } from '../../ui/classNames'
import { colleagueTexts } from '../../ui/language/subjects/colleague'
import { fill } from '../../ui/language/fill'
import { useTexts } from '../../ui/language/texts'
import styles from './Colleague.module.css'
import patterns from '../../ui/patterns.module.css'

/** Keeps a colleague's result, only if the person asks for it. */
export function KeepColleague({ colleague }: { readonly colleague: Colleague }) {
  const t = useTexts(colleagueTexts)
  const kept = useScan((scan) => scan.colleagues)
  const heading = useRef<HTMLHeadingElement>(null)
  const keep = () => {
    const { colleagues, change } = readScan()
    change({ colleagues: keepColleague(colleagues, colleague, thisMoment()) })
    // The button that was pressed is gone.
    heading.current?.focus()
  }
  const isHere = isKept(kept, colleague)
  const mayKeep = !isHere && hasPlace(kept)
  return (
    <section className={classNames(patterns.stack, styles.section)}>
      <h2 ref={heading} tabIndex={-1}>
        {t.keepTitle}
      </h2>
      <p role="status">
        {isHere ? t.isKept : mayKeep ? t.keepText : fill(t.keptFull, { n: limits.colleagues })}
      </p>
      {isHere && <SavedLine />}
      {mayKeep ? (
        <Button look="secondary" onClick={keep}>
          {t.keep}
        </Button>
      ) : (
        <a className={patterns.link} href={encodeRoute({ page: 'scans' })}>
          {t.toScans}
        </a>
      )}
    </section>
  )
}
