import { ours } from '../../content/own/ours'
import type { Framework } from '../../content/schema'
import { relations } from '../../core/framework'
import { cleanName } from '../../core/cleanName'
import { MOST_CHARACTERS, statementsAllowed } from '../../content/own/ownBankFile'
import type { Remark } from '../../content/own/ownBankRules'
import type { ReadOwnBank } from '../../content/own/readOwnBank'
import type { Locale } from '../../ui/language/locale'
import type { ownBankTexts } from '../../ui/language/subjects/ownBank'
import { fill } from '../../ui/language/fill'

type Words = (typeof ownBankTexts)['nl']

/** One remark as a sentence. */
export function remarkWords(t: Words, remark: Remark, names: Framework, locale: Locale): string {
  const { rule, at = -1, values, relation } = remark
  return fill(t[rule], {
    ...values,
    at: at + 1,
    ...(relation && { relation: names.relations[relation].label[locale] }),
  })
}

/** Why something is not a usable bank yet. */
export function wrongWords(
  t: Words,
  read: Extract<ReadOwnBank, { ok: false }>,
  names: Framework,
  locale: Locale,
): string[] {
  const { problem, count: n } = read
  const kB = MOST_CHARACTERS / 1024
  if (problem !== 'shape' && problem !== 'count') return [fill(t[problem], { kB })]
  const isAllowed = n >= statementsAllowed.least && n <= statementsAllowed.most
  const odd = read.wrong.flatMap(({ at, part }) => {
    const [, renamed] = /^labels\.(\w+)\.(?:label|inSentence)$/.exec(part) ?? []
    const relation = relations.find((id) => id === renamed)
    if (relation) return [fill(t.labelOpen, { relation: names.relations[relation].label[locale] })]
    if (at === undefined) return [fill(t.shape, { part: cleanName(part) })]
    return isPart(part) ? [] : [fill(t.shapeOdd, { at: at + 1, part: cleanName(part) })]
  })
  // Missing choices are counted together for each part, as there may be many.
  const open = parts.flatMap((part) => {
    const places = read.wrong.flatMap(({ at, part: of }) => (of === part ? (at ?? []) : []))
    const numbers = [...new Set(places)].map((at) => at + 1)
    if (numbers.length === 0) return []
    return [fill(t.stillOpen, { at: numbers.join(', '), part: t[part].toLowerCase() })]
  })
  return [
    ...(isAllowed ? [] : [fill(t.count, { ...statementsAllowed, n })]),
    ...open,
    ...new Set(odd),
  ]
}

/** The first fault that keeps a bank from being used; nothing if it can be used. */
export function firstFault(t: Words, read: ReadOwnBank, locale: Locale): string | undefined {
  if (!read.ok) return wrongWords(t, read, ours.framework, locale)[0]
  const { musts, own } = read.value
  return musts[0] && remarkWords(t, musts[0], own.bank.framework, locale)
}

const parts = ['text', 'relation', 'level', 'ambition'] as const

function isPart(part: string): part is (typeof parts)[number] {
  return parts.some((each) => each === part)
}
