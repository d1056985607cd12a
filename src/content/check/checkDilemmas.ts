import { ambitions, levels, pairIds, relations } from '../../core/framework'
import { languages, type Finding } from './finding'
import type { DilemmaEntry, DilemmasFile, FrameworkFile, LogFile } from '../schema'
import { wordsOf } from './words'

/** The rules for dilemmas, beyond their shape. */
export type DilemmaRuleId =
  | 'dilemmaPair'
  | 'dilemmaName'
  | 'dilemmaNameDouble'
  | 'dilemmaTurns'
  | 'dilemmaLong'
  | 'dilemmaSpread'
  | 'dilemmaOptionA'
  | 'dilemmaFirstTurn'
type DilemmaFault = Finding & { readonly rule: DilemmaRuleId | 'sinceNotLogged' }

const NAME_WORDS = 4
const SITUATION_WORDS = 60
const OPTION_WORDS = 15
const PER_AMBITION = [2, 3] as const
const PER_LEVEL = [3, 4] as const
const OPTION_A = 2
const FIRST_TURN_TO_A = 5

/** The files that dilemmas are checked against. */
type Beside = { readonly framework: FrameworkFile; readonly log: LogFile }

/**
 * One dilemma for each pair of relations in the fixed order, with a name that gives neither away,
 * one turn towards each side, short enough to read at once, and spread over ambitions and levels.
 * The first option attracts, so every relation is option A equally often, and the first turn pulls
 * towards A in half of them. The log must name every change of meaning, since saved choices rely on
 * it.
 */
export function dilemmaFaults(
  { dilemmas }: DilemmasFile,
  { framework, log }: Beside,
): DilemmaFault[] {
  return [
    ...dilemmas.flatMap((dilemma, i) => [...wrongPair(dilemma, i), ...wrongTurns(dilemma)]),
    ...dilemmas.flatMap((dilemma) => tellingName(dilemma, framework)),
    ...duplicateNames(dilemmas),
    ...dilemmas.flatMap(tooLong),
    ...dilemmas.flatMap((dilemma) => notLogged(dilemma, log)),
    ...ambitions.flatMap((id) => badSpread(id, count(dilemmas, 'ambition', id), PER_AMBITION)),
    ...levels.flatMap((id) => badSpread(id, count(dilemmas, 'level', id), PER_LEVEL)),
    ...relations.flatMap((id) => unevenOptionA(id, count(dilemmas, 'a', id))),
    ...unevenFirstTurns(dilemmas),
  ]
}

const pairs = pairIds()

function fault(
  rule: DilemmaFault['rule'],
  values: Finding['values'],
  place: Pick<Finding, 'id' | 'language'> = {},
): DilemmaFault {
  return { file: 'dilemmas.json', rule, values, ...place }
}

function wrongPair({ id, a, b }: DilemmaEntry, index: number): DilemmaFault[] {
  const expected = pairs[index] ?? ''
  if (id === expected && [`${a}-${b}`, `${b}-${a}`].includes(expected)) return []
  return [fault('dilemmaPair', { expected, number: index + 1 }, { id })]
}

function tellingName({ id, name }: DilemmaEntry, framework: FrameworkFile): DilemmaFault[] {
  return languages.flatMap((language) =>
    relations
      .map((relation) => framework.relations[relation].label[language])
      .filter((label) => name[language].toLowerCase().includes(label.toLowerCase()))
      .map((label) => fault('dilemmaName', { label }, { id, language })),
  )
}

function duplicateNames(dilemmas: readonly DilemmaEntry[]): DilemmaFault[] {
  return languages.flatMap((language) =>
    dilemmas.flatMap(({ id, name }, i) => {
      const other = dilemmas.slice(0, i).find((each) => each.name[language] === name[language])
      return other ? [fault('dilemmaNameDouble', { other: other.id }, { id, language })] : []
    }),
  )
}

function wrongTurns({ id, turns }: DilemmaEntry): DilemmaFault[] {
  const sides = turns.map(({ towards }) => towards).sort()
  return sides.join() === 'a,b' ? [] : [fault('dilemmaTurns', {}, { id })]
}

function tooLong({ id, name, situation, optionA, optionB }: DilemmaEntry): DilemmaFault[] {
  return languages.flatMap((language) =>
    [
      { text: name[language], most: NAME_WORDS },
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

function count(
  dilemmas: readonly DilemmaEntry[],
  key: 'ambition' | 'level' | 'a',
  id: string,
): number {
  return dilemmas.filter((dilemma) => dilemma[key] === id).length
}

function badSpread(name: string, found: number, [least, most]: readonly [number, number]) {
  if (found >= least && found <= most) return []
  return [fault('dilemmaSpread', { name, found, least, most })]
}

function unevenOptionA(name: string, found: number): DilemmaFault[] {
  return found === OPTION_A ? [] : [fault('dilemmaOptionA', { name, found, expected: OPTION_A })]
}

function unevenFirstTurns(dilemmas: readonly DilemmaEntry[]): DilemmaFault[] {
  const found = dilemmas.filter(({ turns: [first] }) => first?.towards === 'a').length
  if (found === FIRST_TURN_TO_A) return []
  return [fault('dilemmaFirstTurn', { found, expected: FIRST_TURN_TO_A })]
}
