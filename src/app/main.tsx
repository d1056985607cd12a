import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { decodeRoute } from '../codec/route'
import { bank } from '../content/bank'
import { defaultLocale } from '../i18n/locale'
import { readFragment } from '../platform/address'
import { forgetPreference, keepPreference } from '../platform/preference'
import { openStorage } from '../platform/storage'
import { keepScan } from '../store/keepScan'
import { readScan, useScan } from '../store/scan'
import { App } from './App'
import { keepEarlyTicks } from './early'
import './fonts.css'
import './global.css'
import './theme.css'
import { openPage } from './routes'
import { startLocale } from './useLocaleChoice'

/** Reads what was saved before drawing anything, so that no page ever shows answers as missing. */
async function start(element: HTMLElement) {
  const { id, version, fingerprint, statements } = bank
  const since = Object.fromEntries(statements.map((statement) => [statement.id, statement.since]))
  await keepScan(await openStorage(), { id, version, fingerprint, since })
  rememberHavingBegun()
  const route = decodeRoute(readFragment())
  const locale = startLocale()
  const app = (
    <StrictMode>
      <App first={{ route, content: await openPage(route) }} start={locale} />
    </StrictMode>
  )
  keepEarlyTicks(element)
  const { place } = readScan()
  const prerendered = element.firstElementChild !== null
  if (prerendered && route.page === 'landing' && locale === defaultLocale && !place) {
    hydrateRoot(element, app)
  } else {
    createRoot(element).render(app)
  }
  document.documentElement.classList.remove('waiting')
}

/** Tells the script in `index.html` that the prerendered first block is not what comes next. */
function rememberHavingBegun() {
  const remember = (begun: boolean) => {
    if (begun) keepPreference('begun', 'yes')
    else forgetPreference('begun')
  }
  remember(readScan().place !== undefined)
  useScan.subscribe(({ place }, before) => {
    if (place !== before.place) remember(place !== undefined)
  })
}

const element = document.getElementById('app')
if (element) await start(element)
