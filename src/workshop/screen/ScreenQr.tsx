import { useMemo } from 'react'
import type { Screen } from '../board/savedBoard'
import { drawQrCode } from '../../ui/qr/drawQrCode'
import { encodeRoute } from '../../journey/route'
import { screenTexts } from '../../ui/language/subjects/screen'
import { useTexts } from '../../ui/language/texts'
import { readSite } from '../../platform/address'
import { QrCode } from '../../ui/qr/QrCode'

/** The link of the workshop as a code for phones, as large as its place. */
export function ScreenQr({ link }: Pick<Screen, 'link'>) {
  const t = useTexts(screenTexts)
  const code = useMemo(
    () => drawQrCode(readSite() + encodeRoute({ page: 'w', payload: link })),
    [link],
  )
  return <QrCode label={t.qrLabel} {...code} />
}
