import { encodeRoute } from '../../journey/route'
import type { Screen } from '../board/savedBoard'
import { isLocale } from '../../ui/language/locale'
import { groupTexts } from '../../ui/language/subjects/group'
import { screenTexts } from '../../ui/language/subjects/screen'
import { scanTexts } from '../../ui/language/subjects/scan'
import { LocaleContext, useLocale, useTexts } from '../../ui/language/texts'
import { useOtherLanguage } from '../../ui/language/useOtherLanguage'
import { Page, PageHeading } from '../../ui/Page'
import { usePageTitle } from '../../ui/usePageTitle'
import { useScreen } from '../board/useScreen'
import { FullScreenButton } from './FullScreenButton'
import { ScreenJoin } from './ScreenJoin'
import { ScreenSide } from './ScreenSide'
import { ScreenView } from './ScreenView'
import { screenStatus } from './screenWords'
import styles from './Screen.module.css'
import patterns from '../../ui/patterns.module.css'

/** What the projector shows: it follows the trainer’s choices, and has nothing to choose itself. */
export function ScreenPage({ board }: { readonly board: string }) {
  const t = useTexts(screenTexts)
  const opened = useScreen(board)
  const locale = useLocale()
  usePageTitle(t.pageTitle)
  const asked = opened.status === 'open' ? opened.value.workshop.language : undefined
  // People in the room read the language of their workshop, not of the trainer's app.
  const language = isLocale(asked) ? asked : locale
  const { shown, failed } = useOtherLanguage(language)
  const coming = shown !== language && !failed
  if (opened.status === 'open' && !coming) {
    return (
      <LocaleContext value={shown}>
        <Projected screen={opened.value} />
      </LocaleContext>
    )
  }
  return (
    <Page>
      <div className={patterns.stack}>
        <PageHeading>{t.pageTitle}</PageHeading>
        <p role="status">{t[opened.status === 'open' ? 'opening' : opened.status]}</p>
        {opened.status !== 'opening' && (
          <p>
            <a href={encodeRoute({ page: 'workshops' })}>{t.toWorkshops}</a>
          </p>
        )}
      </div>
    </Page>
  )
}

function Projected({ screen }: { readonly screen: Screen }) {
  const t = useTexts(screenTexts)
  const group = useTexts(groupTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  return (
    <div className={styles.screen} data-alone="always" lang={locale}>
      {screen.practice && <p className={styles.practice}>{group.practice}</p>}
      <p role="status" className={patterns.visuallyHidden}>
        {screenStatus(t, scan, locale, screen)}
      </p>
      <div className={styles.picture}>
        <p className={patterns.kicker}>{screen.workshop.title || group.untitled}</p>
        {screen.view === 'join' ? (
          <ScreenJoin screen={screen} />
        ) : (
          <ScreenView screen={screen} view={screen.view} />
        )}
        <FullScreenButton />
      </div>
      <ScreenSide screen={screen} />
    </div>
  )
}
