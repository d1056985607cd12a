import { countedStatements } from '../../content/bank'
import { authoredPair } from '../../content/pairs'
import type { StatementEntry } from '../../content/schema'
import { chooseContrasts, MOST_CONTRASTS } from '../../core/chooseContrasts'
import { contrastsIn, extremesIn, keyOfContrast, type Contrast } from '../../core/contrasts'
import type { Form } from '../../core/framework'
import type { Answers } from '../../core/statement'
import type { ScanData } from '../../record/shape'

/** Two answers as they are shown: a contrast, or the most and the least frequent answer. */
export type OwnWord = {
  readonly key: string
  readonly kind: 'contrast' | 'extremes'
  readonly contrast: Contrast<StatementEntry>
  readonly isTopic: boolean
}

type Marks = ScanData['ownWords']

/**
 * What a person said that is worth putting side by side. A topic stays, also where other answers or
 * another form would now choose something else.
 */
export function ownWordsOf(form: Form, answers: Answers, marks: Marks): OwnWord[] {
  const statements = countedStatements(form, answers)
  const contrasts = contrastsIn(statements, answers)
  const isAuthored = (contrast: Contrast) => authoredPair(contrast) !== undefined
  const first = chooseContrasts(contrasts, isAuthored)
  const chosen = chooseContrasts(contrasts, isAuthored, marks.unrecognised)
  const topics = contrasts.filter(
    (contrast) => marks.topics.includes(keyOfContrast(contrast)) && !chosen.includes(contrast),
  )
  const extremes =
    first.length < MOST_CONTRASTS ? extremesIn(statements, answers, first) : undefined
  const shown = [
    ...[...chosen, ...topics].map((contrast) => ({ kind: 'contrast' as const, contrast })),
    ...(extremes ? [{ kind: 'extremes' as const, contrast: extremes }] : []),
  ]
  return shown
    .map((each) => {
      const key = keyOfContrast(each.contrast)
      return { ...each, key, isTopic: marks.topics.includes(key) }
    })
    .filter(({ key }) => !marks.unrecognised.includes(key))
}

/** Marks a pair as worth talking about, or takes that back. */
export function withTopic({ topics, unrecognised }: Marks, key: string, isTopic: boolean): Marks {
  const others = topics.filter((other) => other !== key)
  return { topics: isTopic ? [...others, key] : others, unrecognised }
}

/** Puts a pair away. */
export function withoutPair({ topics, unrecognised }: Marks, key: string): Marks {
  return {
    topics: topics.filter((other) => other !== key),
    unrecognised: [...unrecognised.filter((other) => other !== key), key],
  }
}
