import { useState } from 'react'
import type { EarlierScan } from '../../record/savedScan'
import { isBlank } from '../../record/work'
import { whyIncomparable } from '../../core/compare'
import { scanTexts } from '../../ui/language/subjects/scan'
import { scansTexts } from '../../ui/language/subjects/scans'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { asEarlier } from '../../record/earlier'
import { useScan } from '../../record/scan'
import { SelectField } from '../../ui/SelectField'
import { Comparison, type Side } from '../comparison/Comparison'
import { bankRef, formOf } from '../../content/scanOfBank'
import { nameOf } from '../../record/keptScanWords'
import styles from './ScansPage.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

/** No scan put aside has this id, so it can stand for the one in progress. */
const CURRENT = 'current scan'

/** Any two scans side by side; initially the newest, and the newest one comparable with it. */
export function CompareTwo() {
  const t = useTexts(scansTexts)
  const forms = useTexts(scanTexts)
  const locale = useLocale()
  const scans = useScans()
  const [chosen, setChosen] = useState<{ first?: string; second?: string }>({})
  const find = (id: string | undefined) => scans.find((scan) => scan.id === id)
  const second = find(chosen.second) ?? scans.find(({ id }) => id !== chosen.first)
  const others = scans.filter((scan) => scan !== second)
  const first =
    others.find(({ id }) => id === chosen.first) ??
    others.find((scan) => second && whyIncomparable(scan, second) === undefined) ??
    others[0]
  const option = (scan: EarlierScan) => {
    const form = forms[scan.form].toLowerCase()
    if (scan.id === CURRENT) return fill(t.compareOption, { name: t.currentTitle, form })
    return fill(t.compareOption, { name: nameOf(locale, scan), form })
  }
  const sideOf = (scan: EarlierScan): Side => {
    if (scan.id === CURRENT) {
      return { name: t.currentTitle, inSentence: t.currentInSentence, scan }
    }
    const name = nameOf(locale, scan)
    return { name, inSentence: fill(t.nameInSentence, { name }), scan }
  }
  return (
    <section className={classNames(patterns.stack, patterns.section, styles.section)}>
      <h2>{t.compareTitle}</h2>
      {first && second ? (
        <>
          <div className={styles.choices}>
            <SelectField
              label={t.compareFirst}
              value={first.id}
              options={others.map((scan) => ({ value: scan.id, text: option(scan) }))}
              onChoose={(id) => {
                setChosen({ first: id, second: second.id })
              }}
            />
            <SelectField
              label={t.compareSecond}
              value={second.id}
              options={scans.map((scan) => ({ value: scan.id, text: option(scan) }))}
              onChoose={(id) => {
                setChosen({ first: first.id, second: id })
              }}
            />
          </div>
          <Comparison first={sideOf(first)} second={sideOf(second)} />
        </>
      ) : (
        <p>{t.compareNone}</p>
      )}
    </section>
  )
}

/** The scan in progress, if any, and those put aside. */
function useScans(): readonly EarlierScan[] {
  const scan = useScan()
  if (isBlank(scan)) return scan.earlier
  const label = { id: CURRENT, name: '', date: '', form: formOf(scan.answers) }
  return [asEarlier(scan, bankRef, label), ...scan.earlier]
}
