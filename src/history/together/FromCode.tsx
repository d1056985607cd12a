import { recordOf, relations } from '../../core/framework'
import { togetherTexts } from '../../ui/language/subjects/together'
import { useTexts } from '../../ui/language/texts'
import { ComparedNumbers } from '../comparison/ComparedNumbers'
import { scoreOf } from '../../content/scanOfBank'
import { withDistinctNames, type Named } from '../comparison/distinctNames'
import { groundOf } from './changesOf'
import type { PutIn } from './personState'
import styles from '../comparison/Comparison.module.css'

export type Person = Named & { readonly putIn: PutIn }
type Props = { readonly first: Person; readonly second: Person }

/** Two people of whom at least one gave a code: their figures, without a verdict. */
export function FromCode(props: Props) {
  const t = useTexts(togetherTexts)
  const [first, second] = withDistinctNames(props.first, props.second)
  const [one, other] = [groundOf(first.putIn), groundOf(second.putIn)]
  return (
    <div className={styles.comparison}>
      <p role="status" className={styles.why}>
        {one.form !== other.form && t.unjudgedForm} {one.bank !== other.bank && t.unjudgedBank}{' '}
        {t.unjudged}
      </p>
      <ComparedNumbers
        first={{ ...first, scales: scalesOf(first.putIn) }}
        second={{ ...second, scales: scalesOf(second.putIn) }}
        changes={undefined}
      />
    </div>
  )
}

/** A code does not say on how many answers a figure rests. */
function scalesOf(put: PutIn) {
  if ('scan' in put) return scoreOf(put.scan).relations
  const { now } = put.code
  return recordOf(relations, (id) => {
    const score = now[id]
    return { thin: false, ...(score !== null && { score }) }
  })
}
