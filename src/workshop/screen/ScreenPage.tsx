import { useEffect, useState } from 'react'
import { encodeRoute } from '../../journey/route'
import { noBoardTexts } from '../../ui/language/subjects/noBoard'
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

/** The projector's page: it follows the board, and passes the keys of a clicker on to it. */
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
  // A board that was shown here and is gone was erased by the trainer.
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
  const no = useTexts(noBoardTexts)
  return (
    <Page>
      <div className={patterns.stack} data-alone="always">
        <PageHeading>{status === 'ended' ? t.endedTitle : t.pageTitle}</PageHeading>
        <p role="status">{status === 'ended' ? t.ended : no[status]}</p>
        {status !== 'opening' && status !== 'ended' && (
          <p>
            <a href={encodeRoute({ page: 'workshops' })}>{no.toWorkshops}</a>
          </p>
        )}
      </div>
    </Page>
  )
}
