import { useRef, useState } from 'react'
import { removeColleague } from '../../record/colleagues'
import { useIsStored } from '../../record/keeping'
import { readScan, useScan } from '../../record/scan'
import { classNames } from '../../ui/classNames'
import { colleagueTexts } from '../../ui/language/subjects/colleague'
import { useTexts } from '../../ui/language/texts'
import { KeptItem } from './KeptItem'
import styles from '../scans/ScansPage.module.css'
import patterns from '../../ui/patterns.module.css'

/** The kept results of colleagues, newest first; renders nothing if there are none. */
export function KeptColleagues() {
  const t = useTexts(colleagueTexts)
  const kept = useScan((scan) => scan.colleagues)
  const isStored = useIsStored()
  const heading = useRef<HTMLHeadingElement>(null)
  const [removed, setRemoved] = useState(false)
  if (kept.length === 0 && !removed) return null
  return (
    <section className={classNames(patterns.stack, patterns.section, styles.section)}>
      <h2 ref={heading} tabIndex={-1}>
        {t.listTitle}
      </h2>
      <p role="status" className={classNames(patterns.announced, styles.status)}>
        {removed && isStored && t.removed}
      </p>
      {kept.length > 0 && (
        <>
          <p>{t.listText}</p>
          <ul className={styles.list}>
            {kept.map((each) => (
              <KeptItem
                key={`${each.kept} ${each.topics.join(' ')}`}
                colleague={each}
                onRemove={() => {
                  const { colleagues, change } = readScan()
                  change({ colleagues: removeColleague(colleagues, each) })
                  setRemoved(true)
                  // The button that was pressed is gone.
                  heading.current?.focus()
                }}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
