import { startTransition, StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { decodeRoute } from '../journey/route'
import { opening } from '../content/opening'
import { defaultLocale } from '../ui/language/locale'
import { LocaleContext } from '../ui/language/texts'
import { readFragment } from '../platform/address'
import { forgetPreference, keepPreference } from '../platform/preference'
import { forgetReload } from '../platform/reload'
import { openStorage } from '../platform/storage'
import { keepScan } from '../record/keepScan'
import { readScan, useScan } from '../record/scan'
import { App } from './App'
import { keepEarlyTicks, takeEarlySubmit } from './early'
import { ErrorPage } from './ErrorPage'
import { endGuard, mayStart } from './guard'
import './fonts.css'
import './global.css'
import './theme.css'
import { recover } from './recover'
import { openPage } from './routes'
import { startLocale } from './useLocaleChoice'

/** Reads what was saved before drawing anything, so that no page ever shows answers as missing. */
async function start(element: HTMLElement) {
  const route = decodeRoute(readFragment())
  // Under way while the storage is read; opened only after that, for it may depend on what was kept.
  void Promise.resolve(openPage(route)).catch(() => undefined)
  await keepScan(await openStorage(), opening.bank)
  rememberHavingBegun()
  const locale = startLocale()
  const content = await openPage(route)
  forgetReload()
  const stopKeeping = keepEarlyTicks(element)
  const submitAgain = takeEarlySubmit()
  const onDrawn = () => {
    stopKeeping()
    endGuard()
    submitAgain()
  }
  const app = (
    <StrictMode>
      <App first={{ route, content }} start={locale} onDrawn={onDrawn} />
    </StrictMode>
  )
  const { place } = readScan()
  const prerendered = element.firstElementChild !== null
  if (prerendered && route.page === 'landing' && locale === defaultLocale && !place) {
    // In small steps, between which the browser answers the person.
    startTransition(() => {
      hydrateRoot(element, app)
    })
  } else {
    // At once, so that nothing of the prerendered page can be seen before it.
    flushSync(() => {
      createRoot(element).render(app)
    })
  }
}

/** Says that it does not work, where loading the page again is no way out. */
async function fail(element: HTMLElement) {
  await recover()
  flushSync(() => {
    createRoot(element).render(
      <LocaleContext value={startLocale()}>
        <main>
          <ErrorPage />
        </main>
      </LocaleContext>,
    )
  })
  endGuard()
}

/** Tells the guard in `index.html` that the prerendered first block is not what comes next. */
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
// Not awaited at the top: the pages that it fetches need this module to be done.
if (element && mayStart()) {
  // What even the page for errors does not survive is an error of the window, for the guard to hear.
  start(element)
    .catch(() => fail(element))
    .catch(reportError)
}
