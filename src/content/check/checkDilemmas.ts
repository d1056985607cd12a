import { ambitions, levels, relations } from '../../core/framework'
import { languages, type Finding } from './finding'
import type { DilemmaEntry, DilemmasFile, LogFile } from '../schema'
import { wordsOf } from './words'

/** What is agreed about dilemmas, beyond their shape. */
export type DilemmaRuleId = 'dilemmaPair' | 'dilemmaTurns' | 'dilemmaLong' | 'dilemmaSpread'
type DilemmaFault = Finding & { readonly rule: DilemmaRuleId | 'sinceNotLogged' }

const SITUATION_WORDS = 60
const OPTION_WORDS = 15
const PER_AMBITION = [2, 3] as const
const PER_LEVEL = [3, 4] as const

/**
 * One dilemma for each pair of relations in the fixed order, one turn towards each side, short
 * enough to read at once, and spread over ambitions and levels. The log must name every change of
 * meaning, since saved choices rely on it.
 */
export function dilemmaFaults({ dilemmas }: DilemmasFile, log: LogFile): DilemmaFault[] {
  return [
    ...dilemmas.flatMap((dilemma, i) => [...wrongPair(dilemma, i), ...wrongTurns(dilemma)]),
    ...dilemmas.flatMap(tooLong),
    ...dilemmas.flatMap((dilemma) => notLogged(dilemma, log)),
    ...ambitions.flatMap((id) => badSpread(id, count(dilemmas, 'ambition', id), PER_AMBITION)),
    ...levels.flatMap((id) => badSpread(id, count(dilemmas, 'level', id), PER_LEVEL)),
  ]
}

const pairs = relations.flatMap((a, i) => relations.slice(i + 1).map((b) => `${a}-${b}`))

function fault(
  rule: DilemmaFault['rule'],
  values: Finding['values'],
  place: Pick<Finding, 'id' | 'language'> = {},
): DilemmaFault {
  return { file: 'dilemmas.json', rule, values, ...place }
}

function wrongPair({ id, a, b }: DilemmaEntry, index: number): DilemmaFault[] {
  const expected = pairs[index] ?? ''
  if (id === expected && `${a}-${b}` === expected) return []
  return [fault('dilemmaPair', { expected, number: index + 1 }, { id })]
}

function wrongTurns({ id, turns }: DilemmaEntry): DilemmaFault[] {
  const sides = turns.map(({ towards }) => towards).sort()
  return sides.join() === 'a,b' ? [] : [fault('dilemmaTurns', {}, { id })]
}

function tooLong({ id, situation, optionA, optionB }: DilemmaEntry): DilemmaFault[] {
  return languages.flatMap((language) =>
    [
      { text: situation[language], most: SITUATION_WORDS },
      { text: optionA[language], most: OPTION_WORDS },
      { text: optionB[language], most: OPTION_WORDS },
    ].flatMap(({ text, most }) => {
      const words = wordsOf(text).length
      return words > most ? [fault('dilemmaLong', { words, most }, { id, language })] : []
    }),
  )
}

function notLogged({ id, since }: DilemmaEntry, { versions }: LogFile): DilemmaFault[] {
  const logged = versions.some(({ version, changed }) => version === since && changed.includes(id))
  if (since === 1 || logged) return []
  return [{ file: 'log.json', rule: 'sinceNotLogged', id, values: { since } }]
}

function count(dilemmas: readonly DilemmaEntry[], key: 'ambition' | 'level', id: string): number {
  return dilemmas.filter((dilemma) => dilemma[key] === id).length
}

function badSpread(name: string, found: number, [least, most]: readonly [number, number]) {
  if (found >= least && found <= most) return []
  return [fault('dilemmaSpread', { name, found, least, most })]
}
