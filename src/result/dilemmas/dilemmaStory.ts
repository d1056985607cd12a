import type { DilemmaEntry } from '../../content/schema'
import type { Choice } from '../../record/savedScan'
import type { Locale } from '../../ui/language/locale'
import type { dilemmasTexts } from '../../ui/language/subjects/dilemmas'
import { firstSentence } from '../../ui/language/firstSentence'
import { fill } from '../../ui/language/fill'

type Messages = (typeof dilemmasTexts)['nl']

/**
 * Somebody's choice in a dilemma as a story: what they do, then for each turn the question, and
 * whether they still do that. Nothing if no choice was made.
 */
export function dilemmaStory(
  t: Messages,
  locale: Locale,
  dilemma: DilemmaEntry,
  [first, ...later]: readonly Choice[],
): string | undefined {
  if (first === undefined) return undefined
  const turns = later.map((choice, i) => {
    const [question, before] = [dilemma.turns[i]?.text[locale] ?? '', later[i - 1] ?? first]
    const same = isA(choice) === isA(before)
    const act = actOf(dilemma, locale, choice)
    return `${question} ${same ? t.still : fill(t.otherwise, { act: lowered(act) })}`
  })
  return [firstAct(t, locale, dilemma, first), ...turns].join(' ')
}

/** The first choice, and whether they were certain of it. */
export function firstAct(
  t: Messages,
  locale: Locale,
  dilemma: DilemmaEntry,
  choice: Choice,
): string {
  const act = actOf(dilemma, locale, choice)
  return choice === 1 || choice === 2 ? fill(t.rather, { act: lowered(act) }) : act
}

function isA(choice: Choice): boolean {
  return choice >= 2
}

/** The first sentence of an option says what one does; the next ones say why. */
function actOf({ optionA, optionB }: DilemmaEntry, locale: Locale, choice: Choice): string {
  return firstSentence((isA(choice) ? optionA : optionB)[locale])
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
