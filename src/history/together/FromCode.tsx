import { recordOf, relations } from '../../core/framework'
import { compareTexts } from '../../ui/language/subjects/compare'
import { togetherTexts } from '../../ui/language/subjects/together'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { ComparedNumbers } from '../comparison/ComparedNumbers'
import { relationsWith, sentencesOn, type Changes } from '../comparison/compareWords'
import { scoreOf } from '../../content/scanOfBank'
import { namesInSentence } from '../../content/words/resultWords'
import { withDistinctNames, type Named } from '../comparison/distinctNames'
import { groundOf } from './changesOf'
import type { PutIn } from './personState'
import styles from '../comparison/Comparison.module.css'
import patterns from '../../ui/patterns.module.css'

export type Person = Named & { readonly putIn: PutIn }
type Props = {
  readonly first: Person
  readonly second: Person
  readonly changes: Changes | undefined
}

/** Two people of whom at least one gave a code: their figures, and what can be said for certain. */
export function FromCode(props: Props) {
  const t = useTexts(togetherTexts)
  const { linesCautious, direction } = useTexts(compareTexts)
  const { changes } = props
  const [first, second] = withDistinctNames(props.first, props.second)
  const names = { first: first.inSentence, second: second.inSentence }
  return (
    <div className={styles.comparison}>
      <div role="status" className={styles.words}>
        {changes ? (
          <Sentences changes={changes} names={names} />
        ) : (
          <p className={styles.why}>
            <WhyNot first={first} second={second} />
          </p>
        )}
      </div>
      <ComparedNumbers
        first={{ ...first, scales: scalesOf(first.putIn) }}
        second={{ ...second, scales: scalesOf(second.putIn) }}
        changes={changes}
        lines={linesCautious}
      />
      {changes && (
        <p className={patterns.note}>
          {fill(direction, names)} {t.cautious}
        </p>
      )}
    </div>
  )
}

type SentencesProps = {
  readonly changes: Changes
  readonly names: { readonly first: string; readonly second: string }
}

function Sentences({ changes, names }: SentencesProps) {
  const t = useTexts(togetherTexts)
  const compare = useTexts(compareTexts)
  const locale = useLocale()
  const about = (verdict: 'none' | 'open', text: string) => {
    const found = relationsWith(changes, verdict)
    return found.length === 0 ? [] : [fill(text, { relations: namesInSentence(locale, found) })]
  }
  const said = [
    ...sentencesOn('clear', compare, locale, changes, names),
    ...about('none', t.surelyNone),
    ...about('open', t.open),
  ]
  return (said.length === 0 ? [compare.tooFew] : said).map((sentence) => (
    <p key={sentence}>{sentence}</p>
  ))
}

function WhyNot({ first, second }: Omit<Props, 'changes'>) {
  const t = useTexts(togetherTexts)
  const [one, other] = [groundOf(first.putIn), groundOf(second.putIn)]
  return (
    <>
      {one.form !== other.form && t.unjudgedForm} {one.bank !== other.bank && t.unjudgedBank}{' '}
      {t.unjudged}
    </>
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
