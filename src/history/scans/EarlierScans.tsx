import { useRef, useState } from 'react'
import type { EarlierScan } from '../../record/savedScan'
import { isBlank } from '../../record/work'
import { scansTexts } from '../../ui/language/subjects/scans'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { bringBack, removeEarlier } from '../../record/earlier'
import { useIsStored } from '../../record/keeping'
import { readScan, useScan } from '../../record/scan'
import { bankRef, formOf, since } from '../../content/scanOfBank'
import { newLabel } from '../../record/newLabel'
import { EarlierItem } from './EarlierItem'
import styles from './ScansPage.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

/** The scans put aside, the newest first. */
export function EarlierScans() {
  const t = useTexts(scansTexts)
  const locale = useLocale()
  const earlier = useScan((scan) => scan.earlier)
  const isStored = useIsStored()
  const heading = useRef<HTMLHeadingElement>(null)
  const [said, setSaid] = useState('')
  // The button that was pressed is gone; move the focus to what is left.
  const say = (words: string) => {
    setSaid(words)
    heading.current?.focus()
  }
  const goOn = ({ id, name }: EarlierScan) => {
    const scan = readScan()
    const label = newLabel(locale, scan)
    scan.change(bringBack(scan, id, since, bankRef, { ...label, form: formOf(scan.answers) }))
    say(fill(isBlank(scan) ? t.wentOn : t.wentOnAside, { name }))
  }
  const remove = ({ id, name }: EarlierScan) => {
    readScan().change({ earlier: removeEarlier(readScan().earlier, id) })
    say(fill(t.removed, { name }))
  }
  return (
    <section className={classNames(patterns.stack, patterns.section, styles.section)}>
      <h2 ref={heading} tabIndex={-1}>
        {t.earlierTitle}
      </h2>
      <p role="status" className={classNames(patterns.announced, styles.status)}>
        {isStored && said}
      </p>
      {earlier.length === 0 && <p>{t.earlierNone}</p>}
      {earlier.length > 0 && (
        <ul className={styles.list}>
          {earlier.map((scan) => (
            <EarlierItem
              key={scan.id}
              scan={scan}
              onGoOn={() => {
                goOn(scan)
              }}
              onRemove={() => {
                remove(scan)
              }}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
