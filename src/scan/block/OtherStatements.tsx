import { useDeferredValue } from 'react'
import { otherStatements } from '../../content/bank'
import type { StatementEntry } from '../../content/schema'
import { otherStatementsTexts } from '../../ui/language/subjects/otherStatements'
import { useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import type { BelowStatement } from './BlockForm'
import { StatementField } from './StatementField'
import styles from './OtherStatements.module.css'

/** The statements offered in place of one that does not apply, one after the other. */
export function OtherStatements({ statement }: BelowStatement) {
  return <Offer after={statement} others={otherStatements(statement)} first />
}

type Props = {
  /** If this one does not apply, the next is offered. */
  readonly after: StatementEntry
  readonly others: readonly StatementEntry[]
  readonly first?: boolean
}

function Offer({ after, others, first = false }: Props) {
  const t = useTexts(otherStatementsTexts)
  const fits = useScan(({ answers }) => answers[after.id] !== 'na')
  const [next, ...rest] = others
  // With nothing to offer, n.v.t. needs no comment.
  const words = next ? (first ? t.first : t.second) : first ? '' : t.none
  // Empty at first: a screen reader reads changes of a status, not its initial text.
  const said = useDeferredValue(fits ? '' : words, '')
  return (
    <>
      <p role="status" className={styles.words}>
        {said}
      </p>
      {!fits && next && (
        <>
          <div className={styles.offered}>
            <StatementField statement={next} />
          </div>
          <Offer after={next} others={rest} />
        </>
      )}
    </>
  )
}
