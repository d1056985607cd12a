import * as z from 'zod/mini'
import { forms } from '../../../core/framework'
import { localeIds, type Locale } from '../../../ui/language/locale'
import { cleanTitle } from '../../../core/workshop'
import type { Choices } from './makeBoard'

/**
 * Turns what a trainer fills in for a workshop into choices.
 * @param pageLanguage the language until one is chosen
 * @param emptyTitle the default title, in the language of the workshop, since that is what
 * participants read
 */
export function workshopRules(pageLanguage: Locale, emptyTitle: (language: Locale) => string) {
  return z.pipe(
    z.strictObject({
      title: z.string(),
      form: z.enum(forms),
      dilemmas: z.boolean(),
      language: z.nullable(z.enum(localeIds)),
    }),
    z.transform(({ title, language: chosen, ...others }): Choices => {
      const language = chosen ?? pageLanguage
      return { ...others, language, title: cleanTitle(title) || emptyTitle(language) }
    }),
  )
}

/** The form before validation. */
export type WorkshopForm = z.input<ReturnType<typeof workshopRules>>
