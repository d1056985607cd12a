import { useState } from 'react'
import { drawQrCode } from '../../../codec/qrCode'
import { drawQrSvg } from '../../../exports/qrSvg'
import { invitationTexts } from '../../../i18n/subjects/invitation'
import { fill, useTexts } from '../../../i18n/texts'
import { downloadFile } from '../../../platform/download'
import { rasterise } from '../../../platform/rasterise'
import { Button } from '../../../ui/Button'
import '../Downloads.css'

type Props = {
  /** What the QR code holds. */
  readonly text: string
  /** What it is, in words. */
  readonly title: string
  /** Of the files, without what stands behind the full stop. */
  readonly name: string
}

const PNG_SCALE = 2

/** A QR code as a file: for a slide, a poster, a sheet of paper. */
export function QrFiles({ text, title, name }: Props) {
  const t = useTexts(invitationTexts)
  const [said, setSaid] = useState('')
  const save = async (kind: 'png' | 'svg') => {
    // Emptied first, so that the same words are spoken again.
    setSaid('')
    const file = `${name}.${kind}`
    try {
      const { svg, width, height } = drawQrSvg(drawQrCode(text), title)
      if (kind === 'svg') downloadFile(file, 'image/svg+xml', svg)
      else downloadFile(file, 'image/png', await rasterise(svg, width, height, PNG_SCALE))
      setSaid(fill(t.made, { file }))
    } catch {
      setSaid(t.failed)
    }
  }
  return (
    <div className="downloads">
      <ul>
        {(['png', 'svg'] as const).map((kind) => (
          <li key={kind}>
            <Button look="link" onClick={() => void save(kind)}>
              {t[kind]}
            </Button>
          </li>
        ))}
      </ul>
      <p className="note">{t.filesHint}</p>
      <p role="status" className="note">
        {said}
      </p>
    </div>
  )
}
