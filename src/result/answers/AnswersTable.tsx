import type { StatementEntry } from '../../content/schema'
import { answerWords } from '../../content/words/answerWords'
import { relations } from '../../core/framework'
import { keyedAnswer, type Answers } from '../../core/statement'
import { useScan } from '../../record/scan'
import { Disclosure } from '../../ui/Disclosure'
import { scaleWords } from '../../ui/language/scaleWords'
import { answersTexts } from '../../ui/language/subjects/answers'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { Table } from '../../ui/Table'
import { aboutWords } from './answersWords'

/** The same answers as a table, including those that have no mark. */
export function AnswersTable({ statements }: { readonly statements: readonly StatementEntry[] }) {
  const t = { ...useTexts(scanTexts), ...useTexts(answersTexts) }
  const locale = useLocale()
  const answers = useScan((scan) => scan.answers)
  return (
    <Disclosure summary={t.openTable}>
      <Table
        caption={t.caption}
        headings={[t.statement, t.where, t.answer]}
        rows={relations
          .flatMap((relation) => statements.filter((each) => each.relation === relation))
          .map((statement) => ({
            id: statement.id,
            name: statement.text[locale],
            cells: [aboutWords(t, locale, statement), givenWords(t, statement, answers)],
          }))}
      />
    </Disclosure>
  )
}

type Messages = (typeof scanTexts)['nl'] & (typeof answersTexts)['nl']

/** The answer as given, and the answer it counts as if that differs. */
function givenWords(t: Messages, statement: StatementEntry, answers: Answers): string {
  const answer = answers[statement.id]
  if (answer === undefined) return t.skipped
  const given = answerWords(answer, t)
  const keyed = keyedAnswer(statement, answers)
  if (keyed === undefined || keyed === answer) return given
  return fill(t.counts, { answer: given, keyed: scaleWords(t)[keyed - 1] ?? '' })
}
