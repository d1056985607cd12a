import { useMemo } from 'react'
import type { Screen } from '../../codec/savedBoard'
import { drawQrCode } from '../../codec/qrCode'
import { encodeRoute } from '../../codec/route'
import { screenTexts } from '../../i18n/subjects/screen'
import { useTexts } from '../../i18n/texts'
import { readSite } from '../../platform/address'
import { QrCode } from '../../ui/QrCode'

/** The link of the workshop as a code for phones, as large as its place. */
export function ScreenQr({ link }: Pick<Screen, 'link'>) {
  const t = useTexts(screenTexts)
  const code = useMemo(
    () => drawQrCode(readSite() + encodeRoute({ page: 'w', payload: link })),
    [link],
  )
  return <QrCode label={t.qrLabel} {...code} />
}
