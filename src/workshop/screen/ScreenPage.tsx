import { encodeRoute } from '../../journey/route'
import type { Screen } from '../board/savedBoard'
import { isLocale } from '../../ui/language/locale'
import { groupTexts } from '../../ui/language/subjects/group'
import { screenTexts } from '../../ui/language/subjects/screen'
import { LocaleContext, useLocale, useTexts } from '../../ui/language/texts'
import { useOtherLanguage } from '../../ui/language/useOtherLanguage'
import { Page, PageHeading } from '../../ui/Page'
import { titleWords, workshopOf, type GroupWorkshop } from '../picture/groupWorkshop'
import { usePageTitle } from '../../ui/usePageTitle'
import { useScreen } from '../board/useScreen'
import { FullScreenButton } from './FullScreenButton'
import { ScreenJoin } from './ScreenJoin'
import { ScreenSide } from './ScreenSide'
import { ScreenView } from './ScreenView'
import { screenStatus } from './screenWords'
import './Screen.css'
import './ScreenFigures.css'

/** What the projector shows: it follows the trainer’s choices, and has nothing to choose itself. */
export function ScreenPage({ board }: { readonly board: string }) {
  const t = useTexts(screenTexts)
  const opened = useScreen(board)
  const locale = useLocale()
  usePageTitle(t.pageTitle)
  const workshop = opened.status === 'open' ? workshopOf(opened.value) : undefined
  // People in the room read the language of their workshop, whatever the trainer's app speaks.
  const language = isLocale(workshop?.language) ? workshop.language : locale
  const { shown, failed } = useOtherLanguage(language)
  const coming = shown !== language && !failed
  if (opened.status === 'open' && workshop && !coming) {
    return (
      <LocaleContext value={shown}>
        <Projected screen={opened.value} workshop={workshop} />
      </LocaleContext>
    )
  }
  return (
    <Page>
      <div className="stack">
        <PageHeading>{t.pageTitle}</PageHeading>
        <p role="status">
          {t[coming ? 'opening' : opened.status === 'open' ? 'unreadable' : opened.status]}
        </p>
        {opened.status !== 'opening' && (
          <p>
            <a href={encodeRoute({ page: 'workshops' })}>{t.toWorkshops}</a>
          </p>
        )}
      </div>
    </Page>
  )
}

type Props = { readonly screen: Screen; readonly workshop: GroupWorkshop }

function Projected({ screen, workshop }: Props) {
  const t = useTexts(screenTexts)
  const group = useTexts(groupTexts)
  const locale = useLocale()
  return (
    <div className="screen" lang={locale}>
      {screen.practice && <p className="screen-practice">{group.practice}</p>}
      <p role="status" className="visually-hidden">
        {screenStatus(t, locale, screen)}
      </p>
      <div className="screen-picture">
        <p className="kicker">{titleWords(group, workshop.title, false)}</p>
        {screen.view === 'join' ? (
          <ScreenJoin screen={screen} />
        ) : (
          <ScreenView screen={screen} workshop={workshop} view={screen.view} />
        )}
        <FullScreenButton />
      </div>
      <ScreenSide screen={screen} workshop={workshop} />
    </div>
  )
}
