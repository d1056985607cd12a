import { bankNumber } from '../../domain/bankNumber'
import { recordOf, relations } from '../../domain/framework'
import { togetherTexts } from '../../i18n/subjects/together'
import { useTexts } from '../../i18n/texts'
import { ComparedNumbers } from '../ComparedNumbers'
import { scoreOf } from '../keptScans'
import { toldApart, type Named } from '../toldApart'
import type { PutIn } from './personState'

export type Person = Named & { readonly putIn: PutIn }
type Props = { readonly first: Person; readonly second: Person }

/** Two people of whom at least one gave a code: their figures, and nothing about the differences. */
export function Unjudged({ first, second }: Props) {
  const t = useTexts(togetherTexts)
  const [one, other] = toldApart(first, second)
  const [ground, otherGround] = [groundOf(first.putIn), groundOf(second.putIn)]
  return (
    <div className="comparison">
      <div role="status" className="comparison-words">
        <p className="comparison-why">
          {t.unjudged} {ground.form !== otherGround.form && t.unjudgedForm}{' '}
          {ground.bank !== otherGround.bank && t.unjudgedBank}
        </p>
      </div>
      <ComparedNumbers
        first={{ ...one, scales: scalesOf(one.putIn) }}
        second={{ ...other, scales: scalesOf(other.putIn) }}
        changes={undefined}
      />
    </div>
  )
}

function groundOf(put: PutIn) {
  return 'code' in put
    ? { form: put.code.form, bank: put.code.bank }
    : { form: put.scan.form, bank: bankNumber(put.scan.bank.fingerprint) }
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
