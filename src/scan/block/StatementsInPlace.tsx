import type { ChangeEvent } from 'react'
import type { StatementEntry } from '../../content/schema'
import { resultOf } from '../../journey/next'
import { SavedLine } from '../../record/SavedLine'
import { readScan } from '../../record/scan'
import { AnsweredCount } from './AnsweredCount'
import { StatementField } from './StatementField'
import { toAnswer } from './toAnswer'

type Props = { readonly statements: readonly StatementEntry[] }

/** Statements within a result, which changes with every answer. */
export function StatementsInPlace({ statements }: Props) {
  const answer = ({ target }: ChangeEvent<HTMLFormElement, HTMLInputElement>) => {
    const scan = readScan()
    const { form } = resultOf(scan)
    scan.answer(target.name, toAnswer(target.value), { form, at: 'result' })
  }
  return (
    <form
      autoComplete="off"
      onChange={answer}
      onSubmit={(event) => {
        // Enter on a radio would submit the form, and there is nothing to submit.
        event.preventDefault()
      }}
    >
      {statements.map((statement) => (
        <StatementField key={statement.id} statement={statement} />
      ))}
      <AnsweredCount statements={statements} />
      <SavedLine />
    </form>
  )
}
