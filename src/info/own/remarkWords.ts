import type { Framework } from '../../content/schema'
import { cleanName } from '../../core/cleanName'
import { statementsAllowed } from '../../content/own/ownBankFile'
import type { Remark } from '../../content/own/ownBankRules'
import type { ReadOwnBank } from '../../content/own/readOwnBank'
import type { Locale } from '../../ui/language/locale'
import type { ownBankTexts } from '../../ui/language/subjects/ownBank'
import { fill } from '../../ui/language/texts'

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

/** Why something is no list that can be used yet. */
export function wrongWords(t: Words, read: Extract<ReadOwnBank, { ok: false }>): string[] {
  if (read.problem === 'count') return [fill(t.count, { ...statementsAllowed, n: read.count })]
  if (read.problem !== 'shape') return [t[read.problem]]
  const sentences = read.wrong.map(({ at, part }) => {
    if (at === undefined) return fill(t.shape, { part: cleanName(part) })
    const name = isPart(part) ? t[part] : undefined
    return name === undefined
      ? fill(t.shapeOdd, { at: at + 1, part: cleanName(part) })
      : fill(t.shapeAt, { at: at + 1, part: name })
  })
  return [...new Set(sentences)]
}

const parts = ['text', 'relation', 'level', 'ambition'] as const

function isPart(part: string): part is (typeof parts)[number] {
  return parts.some((each) => each === part)
}
