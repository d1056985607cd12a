import type { Relation } from '../../core/framework'
import type { Step } from '../../record/savedScan'
import type { Locale } from '../../ui/language/locale'
import { nextFriday } from '../../core/days'
import { ideaText } from './ideas'

/**
 * The step shown until somebody has kept one.
 * @param fitting the relations to suggest one for, the most fitting first
 * @param today as in `2026-11-24`
 */
export function suggestedStep(fitting: readonly Relation[], locale: Locale, today: string): Step {
  const [relation] = fitting
  const what = ideaText(relation && { relation, level: 'I' }, locale)
  return { what, withWhom: '', when: nextFriday(today) }
}
