import { answerWords } from '../../content/words/answerWords'
import type { Form } from '../../core/framework'
import { encodeRoute } from '../../journey/route'
import { nameOf } from '../../record/keptScanWords'
import { useScan } from '../../record/scan'
import { StepNote } from '../../record/StepNote'
import { compareTexts } from '../../ui/language/subjects/compare'
import { scansTexts } from '../../ui/language/subjects/scans'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { changeSentences } from '../comparison/compareWords'
import { sinceLast } from './sinceLast'
import styles from './SinceLast.module.css'
import patterns from '../../ui/patterns.module.css'

const MOST = 3

/** The changes since the scan last put aside, shown below the headline of a result. */
export function SinceLast({ form }: { readonly form: Form }) {
  const t = useTexts(compareTexts)
  const scans = useTexts(scansTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const answers = useScan((state) => state.answers)
  const answeredOn = useScan((state) => state.answeredOn)
  const earlier = useScan((state) => state.earlier)
  const since = sinceLast(form, { answers, answeredOn, earlier })
  if (!since) return null

  const { last, moved, before, changes } = since
  const name = fill(scans.nameInSentence, { name: nameOf(locale, last) })
  const names = { first: name, second: scans.currentInSentence }
  return (
    <div className={styles.since}>
      <p>
        <strong>{fill(t.since, { name })}</strong>{' '}
        {moved.length > 0 ? t.sinceSome : !changes && t.sinceNone}
      </p>
      {moved.length > 0 && (
        <ul className={patterns.list}>
          {moved.slice(0, MOST).map(({ id, text }) => (
            <li key={id}>
              {fill(t.sinceMoved, {
                statement: text[locale],
                first: answerWords(before[id] ?? 'na', scan),
                second: answerWords(answers[id] ?? 'na', scan),
              })}
            </li>
          ))}
        </ul>
      )}
      {changes &&
        changeSentences(t, locale, changes, names).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      <StepNote step={last.step} />
      {moved.length > MOST && (
        <a className={patterns.link} href={encodeRoute({ page: 'scans' })}>
          <span>
            {fill(t.sinceAll, { n: moved.length })}{' '}
            <span className={patterns.visuallyHidden}>{t.movedTitle.toLowerCase()}</span>
          </span>
        </a>
      )}
    </div>
  )
}
