import './layers.css'
import { startTransition, StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { begun } from '../journey/next'
import { decodeRoute } from '../journey/route'
import { isBankMissed, ownBank } from '../content/inUse'
import { opening } from '../content/opening'
import { isHere, loadLanguage } from '../ui/language/languages'
import { defaultLocale, type Locale } from '../ui/language/locale'
import { LocaleContext } from '../ui/language/texts'
import { readFragment } from '../platform/address'
import { bakedConfig, fetchConfig } from '../platform/configText'
import { whenIdle } from '../platform/idle'
import { forgetPreference, keepPreference } from '../platform/preference'
import { forgetReload } from '../platform/reload'
import { keepTabChoice, readTabChoice } from '../platform/tabChoice'
import { openStorage } from '../platform/storage'
import { isOff } from '../record/recordState'
import { keepScan } from '../record/keepScan'
import { useKeeping } from '../record/keeping'
import { hasKeptBanks, markKeptBanks } from '../record/keptBanks'
import { readScan, useScan } from '../record/scan'
import { isEmpty } from '../record/shape'
import { goToPlace, WIPED } from './afterReload'
import { App } from './App'
import { arrive } from './arrive'
import { mayAskForOwnBank } from './bank/mayAsk'
import { keepEarlyTicks, takeEarlySubmit } from './early'
import { ErrorPage } from './ErrorPage'
import './early.css'
import { endGuard, mayStart, showsBlockOfWorkshop } from './guard'
import './fonts.css'
import './global.css'
import './theme.css'
import { holdPlace } from './holdPlace'
import { recover } from './recover'
import { fetchAhead, openPage } from './routes'
import { startLocale } from './useLocaleChoice'

/** Reads what was saved before drawing anything, so that no page ever shows answers as missing. */
async function start(element: HTMLElement) {
  const asked = decodeRoute(readFragment())
  if (mayAskForOwnBank(asked)) {
    const { chooseBank } = await import('./bank/chooseBank')
    await chooseBank(asked)
  }
  // Fetched while the storage is read; opened only after that, as it may depend on what was kept.
  fetchAhead(asked)
  const language = startLanguage()
  await keepScan(openStorage(), opening().bank)
  const own = ownBank()
  if (own) void import('./bank/keepWithScan').then(({ keepWithScan }) => keepWithScan(own))
  else rememberHavingBegun()
  tellOfWipe()
  const route = await arrive(asked)
  const content = await openPage(route)
  const locale = await language
  forgetReload()
  // Where the page has to ask about a workshop first, ticks do not belong to the answers already
  // here.
  const isAsked = showsBlockOfWorkshop() && route.page === 'w'
  const stopKeeping = isAsked ? () => undefined : keepEarlyTicks(element)
  const submitAgain = takeEarlySubmit()
  const onDrawn = () => {
    stopKeeping()
    endGuard()
    goToPlace()
    if (!isAsked) submitAgain()
    whenIdle(() => void openStorage().then(markKeptBanks, () => undefined))
  }
  const app = (
    <StrictMode>
      <App
        first={{ route, content, replaced: readScan().replaced }}
        start={locale}
        onDrawn={onDrawn}
      />
    </StrictMode>
  )
  const prerendered = element.firstElementChild !== null
  const isPlain = !ownBank() && !isBankMissed() && !hasKeptBanks()
  const isPrerendered = prerendered && isPlain && locale === document.documentElement.lang
  if (isPrerendered && route.page === 'landing' && !begun(readScan())) {
    // In small steps, between which the browser answers the person.
    startTransition(() => {
      hydrateRoot(element, app)
    })
  } else {
    const bringBack = showsBlockOfWorkshop() && !isAsked ? holdPlace() : undefined
    // At once, so that nothing of the prerendered page can be seen before it.
    flushSync(() => {
      createRoot(element).render(app)
    })
    // After the page has found its own place.
    if (bringBack) queueMicrotask(bringBack)
  }
}

/** Asks for the host's settings. Nothing waits for them; mostly there is nothing new. */
async function askHost() {
  const text = await fetchConfig()
  if (text === undefined || text === bakedConfig()) return
  const { takeConfig } = await import('./takeConfig')
  takeConfig(text)
}

/** Fetches the initial language. If it does not arrive, the app begins in Dutch. */
async function startLanguage(): Promise<Locale> {
  const locale = startLocale()
  await loadLanguage(locale).catch(() => undefined)
  return isHere(locale) ? locale : defaultLocale
}

/** Says that the app does not work, where reloading does not help. */
async function fail(element: HTMLElement) {
  await recover()
  const locale = await startLanguage()
  flushSync(() => {
    createRoot(element).render(
      <LocaleContext value={locale}>
        <main>
          <ErrorPage />
        </main>
      </LocaleContext>,
    )
  })
  endGuard()
}

/** Says once that everything was wiped, if that is why the page was reloaded. */
function tellOfWipe() {
  if (!readTabChoice(WIPED)) return
  keepTabChoice(WIPED, false)
  // If loading it failed at first, another tab may have begun again since.
  if (isEmpty(readScan())) readScan().clear()
}

/** Tells the guard in `index.html` that the prerendered first block is not the next page. */
function rememberHavingBegun() {
  const remember = (has: boolean) => {
    if (has) keepPreference('begun', 'yes')
    else forgetPreference('begun')
  }
  // Storage may still hold a scan that this tab does not know.
  const { status } = useKeeping.getState()
  if (status !== 'late' && status !== 'off') remember(begun(readScan()))
  useScan.subscribe((scan, before) => {
    const { status: now } = useKeeping.getState()
    if (begun(scan) !== begun(before) && !isOff(now)) remember(begun(scan))
  })
}

const element = document.getElementById('app')
// Not awaited at the top level: the pages that it fetches need this module to have finished.
if (element && mayStart()) {
  // An error that even the error page cannot handle becomes an error of the window, which the guard
  // catches.
  void askHost().catch(() => undefined)
  start(element)
    .catch(() => fail(element))
    .catch(reportError)
}
