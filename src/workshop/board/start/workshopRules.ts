import * as z from 'zod/mini'
import { forms } from '../../../core/framework'
import { localeIds, type Locale } from '../../../ui/language/locale'
import { cleanMail, cleanTitle, handIns, isMailOrNone } from '../../../core/workshop'
import type { Choices } from './makeBoard'

/**
 * Turns a trainer's form for a workshop into choices.
 * @param pageLanguage the language until one is chosen
 * @param emptyTitle the default title, in the language of the workshop, since that is what
 * participants read
 */
export function workshopRules(pageLanguage: Locale, emptyTitle: (language: Locale) => string) {
  return z.pipe(
    z
      .strictObject({
        title: z.string(),
        form: z.enum(forms),
        dilemmas: z.boolean(),
        handIn: z.enum(handIns),
        mail: z.string(),
        language: z.nullable(z.enum(localeIds)),
      })
      .check(
        z.refine(({ handIn, mail }) => handIn === 'room' || isMailOrNone(cleanMail(mail)), {
          path: ['mail'],
        }),
      ),
    z.transform(({ title, mail, handIn, language: chosen, ...others }): Choices => {
      const language = chosen ?? pageLanguage
      return {
        ...others,
        handIn,
        // Not used for handing in in a room, even if something was typed before that was chosen.
        mail: handIn === 'room' ? '' : cleanMail(mail),
        language,
        title: cleanTitle(title) || emptyTitle(language),
      }
    }),
  )
}

/** The form before validation. */
export type WorkshopForm = z.input<ReturnType<typeof workshopRules>>
