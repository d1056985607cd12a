import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { loadLanguage } from '../ui/language/languages'
import { defaultLocale, localeIds, otherLocales, type Locale } from '../ui/language/locale'
import { landingTexts } from '../ui/language/subjects/landing'
import { sharingTexts } from '../ui/language/subjects/sharing'
import { LocaleContext } from '../ui/language/texts'
import { App } from './App'
import { handIns } from '../core/workshop'
import { LandingPage } from '../scan/landing/LandingPage'
import { encodeWorkshop } from '../workshop/link/workshopLink'
import { builtInNumber } from './bank/mayAsk'
import { PaperForm } from '../workshop/paper/PaperForm'

// Before anything is drawn: later nothing can be fetched any more.
await Promise.all(otherLocales.map(loadLanguage))
// Asks for the part of the landing page that browsers fetch late, and waits for it.
renderToString(<LandingPage />)
await import('../scan/landing/ExampleDrawing')

/** The landing page of a first visit as HTML, so that it is there before any script. */
export function prerender(locale: Locale = defaultLocale): string {
  const route = { page: 'landing' } as const
  return renderToString(
    <StrictMode>
      <App first={{ route, content: <LandingPage />, replaced: 0 }} start={locale} />
    </StrictMode>,
  )
}

/**
 * How the links of workshops begin that ask the block which stands in the landing page, each behind
 * the language that they name: in another one the block is not the first thing to see.
 */
export function linkBeginnings(): string[] {
  const same = { bank: builtInNumber, form: 'quick', mail: '', title: '' } as const
  const publicKey = 'A'.repeat(43)
  return localeIds.flatMap((language) =>
    handIns.flatMap((handIn) =>
      [false, true].map((dilemmas) => {
        const payload = encodeWorkshop({ ...same, language, publicKey, handIn, dilemmas })
        return language + payload.slice(0, LINK_HEAD)
      }),
    ),
  )
}

/** Characters of a link that say all of that; `build/inline/guard.js` reads as many. */
const LINK_HEAD = 10

/** What the app says of itself elsewhere: to search engines, on phones, where its link is shared. */
export function describe(locale: Locale): string[] {
  const { titleFirst, titleSecond } = landingTexts[locale]
  return [sharingTexts[locale].description, `${titleFirst} ${titleSecond}`]
}

/** The statements of the quick form on paper, for where the app does not start. */
export function prerenderPaper(locale: Locale): string {
  return renderToString(
    <LocaleContext value={locale}>
      <PaperForm form="quick" />
    </LocaleContext>,
  )
}
