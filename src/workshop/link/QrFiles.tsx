import { drawQrCode } from '../../ui/qr/drawQrCode'
import { drawQrSvg } from '../../ui/drawing/qrSvg'
import { invitationTexts } from '../../ui/language/subjects/invitation'
import { useTexts } from '../../ui/language/texts'
import { rasterise } from '../../platform/rasterise'
import { FileButtons } from '../../ui/FileButtons'

type Props = {
  /** The content of the QR code. */
  readonly text: string
  /** What it is, in words. */
  readonly title: string
  /** The name of the files, without their extension. */
  readonly name: string
}

const PNG_SCALE = 2

/** A QR code as a file: for a slide, a poster, a sheet of paper. */
export function QrFiles({ text, title, name }: Props) {
  const t = useTexts(invitationTexts)
  const draw = () => drawQrSvg(drawQrCode(text), title)
  return (
    <FileButtons
      files={[
        {
          id: 'png',
          text: t.png,
          make: async () => {
            const { svg, width, height } = draw()
            const content = await rasterise(svg, width, height, PNG_SCALE)
            return { name: `${name}.png`, mime: 'image/png', content }
          },
        },
        {
          id: 'svg',
          text: t.svg,
          make: async () => ({ name: `${name}.svg`, mime: 'image/svg+xml', content: draw().svg }),
        },
      ]}
    />
  )
}
