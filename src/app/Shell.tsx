import { lazy, Suspense, useEffect, useRef, type ReactNode, type RefObject } from 'react'
import { isBankMissed, ownBank } from '../content/inUse'
import { Mark } from '../ui/charts/Mark'
import { encodeRoute, type Route } from '../journey/route'
import { languageOf, useHost } from '../ui/host/host'
import { locales, type Locale } from '../ui/language/locale'
import { shellTexts } from '../ui/language/subjects/shell'
import { fill } from '../ui/language/fill'
import { useLocale, useTexts } from '../ui/language/texts'
import type { Storage } from '../platform/storage'
import { useKeeping } from '../record/keeping'
import type { KeepingStatus } from '../record/recordState'
import { useScan } from '../record/scan'
import { hasKeptBanks } from '../record/keptBanks'
import { isEmpty } from '../record/shape'
import { LanguageNotice } from '../ui/LanguageNotice'
import { useLoaded } from './useLoaded'
import { classNames } from '../ui/classNames'
import styles from './Shell.module.css'
import patterns from '../ui/patterns.module.css'

const Nothing: (props: Pick<Props, 'page'>) => ReactNode = () => null

/** Loaded after everything else; nobody misses it if it does not arrive. */
const UpdateNotice = lazy(() =>
  import('./UpdateNotice')
    .then((module) => ({ default: module.UpdateNotice as typeof Nothing }))
    .catch(() => ({ default: Nothing })),
)

/** Fetched when there is something to say, and beforehand once there is time. */
const KeepingNotice = lazy(() =>
  import('./KeepingNotice')
    .then((module) => ({ default: module.KeepingNotice as typeof Nothing }))
    .catch(() => ({ default: Nothing })),
)

/** Only for a question bank other than the app's own. */
const OwnBankLine = lazy(() =>
  import('./bank/OwnBankLine').then((module) => ({ default: module.OwnBankLine })),
)

const MissedBank = lazy(() =>
  import('./bank/MissedBank')
    .then((module) => ({ default: module.MissedBank as () => ReactNode }))
    .catch(() => ({ default: () => null })),
)

const LateFooter = lazy(() =>
  import('./LateFooter')
    .then((module) => ({ default: module.LateFooter as () => ReactNode }))
    .catch(() => ({ default: () => null })),
)

type Props = {
  readonly main: RefObject<HTMLElement | null>
  /** The kind of page that is open. */
  readonly page: Route['page']
  /** The language that was asked for but did not arrive. */
  readonly failedLocale: Locale | undefined
  readonly onChooseLocale: (locale: Locale) => void
  readonly children: ReactNode
}

/** The frame of every page: name, navigation, language, small print. */
export function Shell({ main, page, failedLocale, onChooseLocale, children }: Props) {
  const t = useTexts(shellTexts)
  const loaded = useLoaded()
  const notable = useKeeping(({ status, medium }) => !isFine(status, medium))
  return (
    <>
      <button
        type="button"
        className={classNames(styles.skipLink, patterns.visuallyHidden)}
        onClick={() => main.current?.focus()}
      >
        {t.skipLink}
      </button>
      <Header onChooseLocale={onChooseLocale} />
      <main ref={main} tabIndex={-1}>
        <div role="status" className={classNames(patterns.pageWidth, styles.keepingNotice)}>
          {(loaded || notable) && (
            <Suspense fallback={null}>
              <KeepingNotice page={page} />
            </Suspense>
          )}
        </div>
        <div role="status" className={classNames(patterns.pageWidth, styles.keepingNotice)}>
          {failedLocale && <LanguageNotice failed={failedLocale} />}
        </div>
        {/* The projector has no height to spare, and says it within its own page. */}
        {ownBank() && page !== 'screen' && (
          <Suspense fallback={null}>
            <OwnBankLine page={page} />
          </Suspense>
        )}
        {isBankMissed() && (
          <Suspense fallback={null}>
            <MissedBank />
          </Suspense>
        )}
        {children}
        {loaded && (
          <Suspense fallback={null}>
            <UpdateNotice page={page} />
          </Suspense>
        )}
      </main>
      <Footer loaded={loaded} />
    </>
  )
}

/** Whether there is nothing to say about the keeping of a scan. */
function isFine(status: KeepingStatus, medium: Storage['medium'] | undefined): boolean {
  const isInDatabase = medium === undefined || medium === 'database'
  return isInDatabase && ['nothing', 'busy', 'kept'].includes(status)
}

function Header({ onChooseLocale }: Pick<Props, 'onChooseLocale'>) {
  const t = useTexts(shellTexts)
  const nothingKept = useScan(isEmpty)
  // As drawn during the build, until the prerendered page has been hydrated.
  const { name = t.name, offeredBy: owner } = useHost()
  return (
    <header className={styles.header}>
      <div className={classNames(patterns.pageWidth, styles.headerInner)}>
        {owner?.logo && <img className={styles.headerLogo} src={owner.logo} alt={owner.name} />}
        <a
          className={styles.headerHome}
          href={encodeRoute({ page: 'landing' })}
          aria-label={fill(t.home, { name })}
        >
          <Mark />
          <span>{name}</span>
        </a>
        <nav className={styles.headerNav} aria-label={t.navigation}>
          <a href={encodeRoute({ page: 'workshops' })}>{t.trainers}</a>
          <a href={encodeRoute({ page: 'cards' })}>{t.cards}</a>
          {(!nothingKept || hasKeptBanks()) && (
            <a href={encodeRoute({ page: 'scans' })}>{t.scans}</a>
          )}
        </nav>
        <LocaleSwitch onChoose={onChooseLocale} />
      </div>
    </header>
  )
}

/** @param loaded whether everything else is there, so that the rest of it may come */
function Footer({ loaded }: { readonly loaded: boolean }) {
  const t = useTexts(shellTexts)
  return (
    <footer className={styles.footer}>
      <div className={classNames(patterns.pageWidth, styles.footerInner)}>
        <div className={styles.footerWays}>
          <a className={patterns.link} href={encodeRoute({ page: 'about' })}>
            {t.about}
          </a>
          <a className={patterns.link} href={encodeRoute({ page: 'about', at: 'promises' })}>
            {t.promises}
          </a>
          {loaded && (
            <Suspense fallback={null}>
              <LateFooter />
            </Suspense>
          )}
        </div>
        <p>
          {t.device} {t.noTrace}
        </p>
        <p>{t.footerOwner}</p>
        <p>
          {t.footerSource}. {t.footerLicence}
        </p>
      </div>
    </footer>
  )
}

function LocaleSwitch({ onChoose }: { onChoose: (locale: Locale) => void }) {
  const current = useLocale()
  const button = useRef<HTMLButtonElement>(null)
  const chosen = useRef<Locale>(undefined)
  useEffect(() => {
    // The button that was pressed is gone.
    if (chosen.current === current) button.current?.focus()
    chosen.current = undefined
  }, [current])
  return languageOf(useHost())
    .offer.filter((locale) => locale !== current)
    .map((locale) => (
      <button
        key={locale}
        ref={button}
        type="button"
        className={styles.localeSwitch}
        lang={locale}
        onClick={() => {
          chosen.current = locale
          onChoose(locale)
        }}
      >
        {locales[locale].name}
      </button>
    ))
}
