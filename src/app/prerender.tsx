import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { defaultLocale } from '../ui/language/locale'
import { App } from './App'
import { LandingPage } from '../scan/landing/LandingPage'

/** The landing page of a first visit as HTML, so that it is there before any script. */
export function prerender(): string {
  const route = { page: 'landing' } as const
  return renderToString(
    <StrictMode>
      <App first={{ route, content: <LandingPage /> }} start={defaultLocale} />
    </StrictMode>,
  )
}
