import type { EarlierScan } from '../../record/savedScan'
import { limits } from '../../core/limits'
import { formatMoment } from '../../ui/language/moment'
import { scanTexts } from '../../ui/language/subjects/scan'
import { scansTexts } from '../../ui/language/subjects/scans'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { rename } from '../../record/earlier'
import { readScan } from '../../record/scan'
import { Button } from '../../ui/Button'
import { ConfirmButton } from '../../ui/ConfirmButton'
import { Disclosure } from '../../ui/Disclosure'
import { TextField } from '../../ui/TextField'
import { nameOf } from '../../record/keptScanWords'
import { progressOf } from '../../content/scanOfBank'
import { ScanResult } from './ScanResult'
import styles from './ScansPage.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly scan: EarlierScan
  readonly onGoOn: () => void
  readonly onRemove: () => void
}

/** One scan put aside: its name, its result, and the actions on it. */
export function EarlierItem({ scan, onGoOn, onRemove }: Props) {
  const t = useTexts(scansTexts)
  const forms = useTexts(scanTexts)
  const locale = useLocale()
  const name = nameOf(locale, scan)
  const about = fill(t.about, { name })
  return (
    <li className={styles.item}>
      <h3>{name}</h3>
      <p className={patterns.note}>
        {fill(t.earlierMeta, {
          date: formatMoment(locale, scan.date),
          form: forms[scan.form],
          progress: fill(forms.answered, progressOf(scan)),
        })}
      </p>
      <Disclosure summary={t.look} about={about}>
        <ScanResult scan={scan} />
      </Disclosure>
      <Disclosure summary={t.rename} about={about}>
        <TextField
          label={t.name}
          field={{
            value: scan.name,
            maxLength: limits.name,
            onChange: ({ target }: { target: { value: string } }) => {
              const { earlier, change } = readScan()
              change({ earlier: rename(earlier, scan.id, target.value) })
            },
          }}
        />
      </Disclosure>
      <div className={patterns.actions}>
        <Button look="link" onClick={onGoOn} aria-label={`${t.goOn}: ${name}`}>
          {t.goOn}
        </Button>
        <ConfirmButton
          text={t.remove}
          title={fill(t.removeTitle, { name })}
          erases
          onConfirm={onRemove}
        />
      </div>
    </li>
  )
}
