import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { loadLanguage } from '../ui/language/languages'
import { defaultLocale, type Locale } from '../ui/language/locale'
import { LocaleContext } from '../ui/language/texts'
import { App } from './App'
import { LandingPage } from '../scan/landing/LandingPage'
import { PaperForm } from '../workshop/paper/PaperForm'

/** The landing page of a first visit as HTML, so that it is there before any script. */
export function prerender(): string {
  const route = { page: 'landing' } as const
  return renderToString(
    <StrictMode>
      <App first={{ route, content: <LandingPage /> }} start={defaultLocale} />
    </StrictMode>,
  )
}

/** The statements of the quick form on paper, for where the app does not start. */
export async function prerenderPaper(locale: Locale): Promise<string> {
  await loadLanguage(locale)
  return renderToString(
    <LocaleContext value={locale}>
      <PaperForm form="quick" />
    </LocaleContext>,
  )
}
