import { countedStatements } from '../../content/bank'
import { chosenContrasts, contrastsOf } from '../../content/chosenContrasts'
import type { StatementEntry } from '../../content/schema'
import { extremesIn, keyOfContrast, type Contrast } from '../../core/contrasts'
import type { Form } from '../../core/framework'
import { MOST_CONTRASTS } from '../../core/sizes'
import type { Answers } from '../../core/statement'
import type { ScanData } from '../../record/shape'
import type { ownWordsTexts } from '../../ui/language/subjects/ownWords'

/** Two answers to show: a contrast, or the most and the least frequent answer. */
export type OwnWord = {
  readonly key: string
  readonly kind: 'contrast' | 'extremes'
  readonly contrast: Contrast<StatementEntry>
  readonly isTopic: boolean
  /** Its place, from 0: its replacement is shown in the same place. */
  readonly place: number
}

type Marks = ScanData['ownWords']

/**
 * The person's answers that are worth putting side by side. A topic stays, even if other answers or
 * another form would now lead to another choice.
 */
export function ownWordsOf(
  form: Form,
  answers: Answers,
  { topics = [], unrecognised = [] }: Marks,
): OwnWord[] {
  const contrasts = contrastsOf(form, answers)
  const first = chosenContrasts(contrasts)
  const chosen = chosenContrasts(contrasts, unrecognised)
  const kept = contrasts.filter(
    (contrast) => topics.includes(keyOfContrast(contrast)) && !chosen.includes(contrast),
  )
  const extremes =
    first.length < MOST_CONTRASTS
      ? extremesIn(countedStatements(form, answers), answers, [...first, ...chosen, ...kept])
      : undefined
  const shown = [
    ...[...chosen, ...kept].map((contrast) => ({ kind: 'contrast' as const, contrast })),
    ...(extremes ? [{ kind: 'extremes' as const, contrast: extremes }] : []),
  ]
  return shown
    .map((each) => {
      const key = keyOfContrast(each.contrast)
      return { ...each, key, isTopic: topics.includes(key) }
    })
    .filter(({ key }) => !unrecognised.includes(key))
    .map((each, place) => ({ ...each, place }))
}

/** The text above them. */
export function headingOf(
  words: readonly OwnWord[],
  t: Pick<(typeof ownWordsTexts)['nl'], 'title' | 'titleFew'>,
): string {
  return words.length === MOST_CONTRASTS ? t.title : t.titleFew
}

/** Marks a pair as worth talking about, or removes the mark. */
export function withTopic({ topics = [], ...marks }: Marks, key: string, isTopic: boolean): Marks {
  const others = topics.filter((other) => other !== key)
  const left = isTopic ? [...others, key] : others
  // No empty list: a scan without marks equals the scan before there were any.
  return { ...marks, ...(left.length > 0 && { topics: left }) }
}

/** Puts a pair away. */
export function withoutPair({ topics = [], unrecognised = [] }: Marks, key: string): Marks {
  return {
    topics: topics.filter((other) => other !== key),
    unrecognised: [...unrecognised.filter((other) => other !== key), key],
  }
}

/** Brings back a pair that was put away. */
export function withAllPairs({ topics }: Marks): Marks {
  return topics ? { topics } : {}
}
