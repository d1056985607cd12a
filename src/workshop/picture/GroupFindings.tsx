import type { Screen } from '../board/savedBoard'
import { cardsForGroup, findInGroup, type GroupFindings as Findings } from './groupFindings'
import type { Form } from '../../core/framework'
import type { Thresholds } from '../../core/thresholds'
import { groupTexts } from '../../ui/language/subjects/group'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { CardGrid } from '../../content/cards/CardGrid'
import { groupReasonWords } from './groupReasonWords'
import { mostSpreadWords, differenceWords, thresholdWords } from './groupWords'
import styles from './GroupPicture.module.css'

/** The differences in a group, and the conversation cards that fit it. */
export function GroupFindings({ screen }: { readonly screen: Screen }) {
  const t = useTexts(groupTexts)
  const locale = useLocale()
  const { form } = screen.workshop
  if (!screen.picture) return null
  const findings = findInGroup(screen.picture)
  const isSaid = saysSomething(findings, form)
  const cards = cardsForGroup(findings)
  return (
    <section className={styles.part}>
      {isSaid && (
        <>
          <h2>{t.findingsTitle}</h2>
          <GroupFindingWords findings={findings} form={form} thresholds={screen.thresholds} />
        </>
      )}
      {isSaid ? <h3>{t.cardsTitle}</h3> : <h2>{t.cardsTitle}</h2>}
      <CardGrid
        cards={cards.map(({ card }) => card)}
        above={(_, i) => {
          const reason = cards[i]?.reason
          return reason && <p>{groupReasonWords(t, locale, reason)}</p>
        }}
      />
    </section>
  )
}

type WordsProps = {
  readonly findings: Findings
  readonly form: Form
  readonly thresholds: Thresholds
}

/** Whether there is anything to say: of a quick scan only where people are far apart. */
export function saysSomething(findings: Findings, form: Form): boolean {
  return form === 'full' || (findings.kind === 'found' && findings.mostSpread.length > 0)
}

/** The findings in sentences, some with a question, and the thresholds for naming them. */
export function GroupFindingWords({ findings, form, thresholds }: WordsProps) {
  const t = useTexts(groupTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  if (findings.kind === 'tooFew')
    return <p>{fill(t.findingsFew, thresholdWords(locale, thresholds))}</p>
  const differences = differenceWords(t, locale, findings.differences)
  const said: readonly { readonly text: string; readonly question?: string }[] = [
    ...mostSpreadWords(t, scan, locale, findings).map((text) => ({
      text,
      question: t.apartQuestion,
    })),
    ...(differences.length === 0 && form === 'full' ? [t.noDifference] : differences).map(
      (text) => ({ text }),
    ),
  ]
  return (
    <ul className={styles.findings}>
      {said.map(({ text, question }) => (
        <li key={text}>
          <p className={styles.statement}>{text}</p>
          {question && <p>{question}</p>}
        </li>
      ))}
    </ul>
  )
}
