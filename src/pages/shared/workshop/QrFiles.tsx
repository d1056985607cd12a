import { drawQrCode } from '../../../codec/qrCode'
import { drawQrSvg } from '../../../exports/qrSvg'
import { invitationTexts } from '../../../i18n/subjects/invitation'
import { useTexts } from '../../../i18n/texts'
import { downloadFile } from '../../../platform/download'
import { rasterise } from '../../../platform/rasterise'
import { FileButtons } from '../FileButtons'

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
  const save = async (kind: 'png' | 'svg') => {
    const file = `${name}.${kind}`
    const { svg, width, height } = drawQrSvg(drawQrCode(text), title)
    if (kind === 'svg') downloadFile(file, 'image/svg+xml', svg)
    else downloadFile(file, 'image/png', await rasterise(svg, width, height, PNG_SCALE))
    return file
  }
  return (
    <FileButtons
      files={(['png', 'svg'] as const).map((kind) => ({
        id: kind,
        text: t[kind],
        save: () => save(kind),
      }))}
      note={t.filesHint}
      made={t.made}
      failed={t.failed}
    />
  )
}
