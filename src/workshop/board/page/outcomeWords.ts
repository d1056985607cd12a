import type { Findings } from '../../code/findCodes'
import type { RejectionReason, Outcome } from '../collect'
import type { Form } from '../../../core/framework'
import { limits } from '../../../core/limits'
import { formatList, type Locale } from '../../../ui/language/locale'
import type { boardTexts } from '../../../ui/language/subjects/board'
import { fill } from '../../../ui/language/fill'
import type { TakenIn } from './takeIn'

export type BoardMessages = (typeof boardTexts)['nl']

type Damaged = Findings['damaged']

/** The most codes to quote, and how many characters of each; nobody looks up more. */
const MOST_QUOTED = 12
const MOST_LETTERS = 24

/** The outcome of a text with codes, a sentence for each fact. */
export function readingWords(
  t: BoardMessages,
  locale: Locale,
  form: Form,
  taken: TakenIn,
  damaged: Damaged = [],
): string[] {
  if (taken === 'full') return [fill(t.full, { n: limits.people })]
  if (taken === 'failed') return [t.readFailed]
  const { added, replaced, known, removed, rejected } = taken.outcome
  const words = [
    sayCount(added, t.added),
    sayCount(replaced, t.replaced),
    sayCount(known, t.known),
    sayCount(removed, t.removedBefore),
    rejectedWords(t, form, rejected),
    damaged.length > 0 ? [damagedWords(t, locale, damaged)] : [],
  ].flat()
  return words
}

/** A sentence per reason why codes do not count. */
export function rejectedWords(
  t: BoardMessages,
  form: Form,
  rejected: Outcome['rejected'],
): string[] {
  const texts: Record<RejectionReason, string> = {
    otherWorkshop: t.otherWorkshop,
    otherBank: t.otherBank,
    otherForm: form === 'quick' ? t.otherFormQuick : t.otherFormFull,
    clash: t.clash,
    impossible: t.impossible,
  }
  return (Object.keys(texts) as RejectionReason[]).flatMap((reason) =>
    sayCount(rejected[reason] ?? 0, texts[reason]),
  )
}

/** How many codes were rejected for each reason. */
export function countRejected(
  rejected: readonly { readonly reason: RejectionReason }[],
): Partial<Record<RejectionReason, number>> {
  const counts: Partial<Record<RejectionReason, number>> = {}
  for (const { reason } of rejected) counts[reason] = (counts[reason] ?? 0) + 1
  return counts
}

/** The outcome of one code held up to the camera. */
export function scannedWords(t: BoardMessages, form: Form, taken: TakenIn, people: number): string {
  if (typeof taken === 'string')
    return taken === 'full' ? fill(t.full, { n: limits.people }) : t.readFailed
  const { outcome } = taken
  if (outcome.added > 0) return fill(t.scanned, { n: people })
  if (outcome.replaced > 0) return t.scannedReplaced
  if (outcome.removed > 0) return fill(t.removedBefore, { n: 1 })
  if (outcome.known > 0) return t.scannedKnown
  return rejectedWords(t, form, outcome.rejected)[0] ?? t.apartKnown
}

function damagedWords(t: BoardMessages, locale: Locale, damaged: Damaged): string {
  const quoted = damaged.slice(0, MOST_QUOTED).map(({ line, fragment }) => {
    const isLong = fragment.length > MOST_LETTERS
    const shown = isLong ? `${fragment.slice(0, MOST_LETTERS)}…` : fragment
    return fill(t.damagedCode, { fragment: shown, line })
  })
  const more = damaged.length - quoted.length
  const codes = formatList(locale, more > 0 ? [...quoted, fill(t.andMore, { n: more })] : quoted)
  return fill(t.damaged, { codes })
}

/** A number as a tally: the same words for one as for more. */
function sayCount(n: number, text: string): string[] {
  return n === 0 ? [] : [fill(text, { n })]
}
