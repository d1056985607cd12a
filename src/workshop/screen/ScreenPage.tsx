import { useEffect, useState } from 'react'
import { encodeRoute } from '../../journey/route'
import { screenTexts } from '../../ui/language/subjects/screen'
import { useTexts } from '../../ui/language/texts'
import { Page, PageHeading } from '../../ui/Page'
import { usePageTitle } from '../../ui/usePageTitle'
import { useScreen } from '../board/useScreen'
import { onClicker, passOnClick } from '../course/clicker'
import { FullScreenButton } from './FullScreenButton'
import { Projected } from './Projected'
import { RoomLanguage } from './RoomLanguage'
import patterns from '../../ui/patterns.module.css'

/** What the projector shows: it follows the board, and passes a clicker on to it. */
export function ScreenPage({ board }: { readonly board: string }) {
  const t = useTexts(screenTexts)
  const opened = useScreen(board)
  usePageTitle(t.pageTitle)
  const [isAlone, setIsAlone] = useState(false)
  useEffect(
    () =>
      onClicker((move) => {
        passOnClick(board, move, (isHeard) => {
          setIsAlone(!isHeard)
        })
      }),
    [board],
  )
  // What was shown here and is gone was put away by the trainer.
  const [wasOpen, setWasOpen] = useState(false)
  if (opened.status === 'open' && !wasOpen) setWasOpen(true)
  if (opened.status !== 'open') {
    const isEnded = wasOpen && opened.status === 'missing'
    return <Waiting status={isEnded ? 'ended' : opened.status} />
  }
  const { value: screen } = opened
  return (
    <RoomLanguage workshop={screen.workshop} meanwhile={<Waiting status="opening" />}>
      <div data-alone="always">
        <Projected screen={screen} extra={<OnProjector isAlone={isAlone} />} />
      </div>
    </RoomLanguage>
  )
}

/** What only the projector has: its button, and that a clicker does nothing without the board. */
function OnProjector({ isAlone }: { readonly isAlone: boolean }) {
  const t = useTexts(screenTexts)
  return (
    <>
      <p role="status">{isAlone && t.alone}</p>
      <FullScreenButton />
    </>
  )
}

type Props = { readonly status: 'opening' | 'missing' | 'newer' | 'unreadable' | 'ended' }

function Waiting({ status }: Props) {
  const t = useTexts(screenTexts)
  return (
    <Page>
      <div className={patterns.stack} data-alone="always">
        <PageHeading>{status === 'ended' ? t.endedTitle : t.pageTitle}</PageHeading>
        <p role="status">{t[status]}</p>
        {status !== 'opening' && status !== 'ended' && (
          <p>
            <a href={encodeRoute({ page: 'workshops' })}>{t.toWorkshops}</a>
          </p>
        )}
      </div>
    </Page>
  )
}
