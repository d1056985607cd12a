import { isNothing } from '../../core/nothing'
import { firstDilemma, resultOf } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import { useScan } from '../../record/scan'
import { ButtonLink } from '../../ui/Button'
import { aboutTexts } from '../../ui/language/subjects/about'
import { useTexts } from '../../ui/language/texts'

/** The way to the dilemmas for people without a scan, or back to their choices. */
export function DilemmasLink() {
  const t = useTexts(aboutTexts)
  const scan = useScan()
  const chose = !isNothing(scan.choices)
  return (
    <ButtonLink look="link" href={encodeRoute(chose ? resultOf(scan) : firstDilemma)}>
      {chose ? t.dilemmasDone : t.dilemmas}
    </ButtonLink>
  )
}
