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

// Before anything is drawn: nothing can be fetched later.
await Promise.all(otherLocales.map(loadLanguage))
// Asks for the part of the landing page that browsers fetch late, and waits for it.
renderToString(<LandingPage />)
await import('../scan/landing/ExampleDrawing')

/** The landing page of a first visit as HTML, so that it can be shown before any script arrives. */
export function prerender(locale: Locale = defaultLocale): string {
  const route = { page: 'landing' } as const
  return renderToString(
    <StrictMode>
      <App first={{ route, content: <LandingPage />, replaced: 0 }} start={locale} />
    </StrictMode>,
  )
}

/**
 * The beginnings of workshop links that open on the block of the landing page, by the language that
 * they name: in another language that block is not shown at once.
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

/** How many characters of a link tell this; `build/inline/guard.js` reads as many. */
const LINK_HEAD = 10

/**
 * How the app describes itself elsewhere: to search engines, on phones, where its link is shared.
 */
export function describe(locale: Locale): string[] {
  const { titleFirst, titleSecond } = landingTexts[locale]
  return [sharingTexts[locale].description, `${titleFirst} ${titleSecond}`]
}

/** The statements of the quick form on paper, for use where the app does not start. */
export function prerenderPaper(locale: Locale): string {
  return renderToString(
    <LocaleContext value={locale}>
      <PaperForm form="quick" />
    </LocaleContext>,
  )
}
