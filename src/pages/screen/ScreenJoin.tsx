import type { Screen } from '../../codec/savedBoard'
import { screenTexts } from '../../i18n/subjects/screen'
import { useTexts } from '../../i18n/texts'
import { ScreenQr } from './ScreenQr'

/** The way in: a code that a phone reads from the back of the room. */
export function ScreenJoin({ screen }: { readonly screen: Screen }) {
  const t = useTexts(screenTexts)
  return (
    <>
      <h1 tabIndex={-1}>{t.joinTitle}</h1>
      <div className="screen-figure screen-join">
        <ScreenQr link={screen.link} />
      </div>
    </>
  )
}
