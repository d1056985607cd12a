import { reviewTexts } from '../ui/language/subjects/review'
import { fill } from '../ui/language/fill'
import { useTexts } from '../ui/language/texts'
import { wipeScan } from './keeping'
import { useScan } from './scan'
import { ConfirmButton } from '../ui/ConfirmButton'

/** Wipes this scan and earlier ones from this device, after asking. */
export function EraseAnswers({ text, onErased }: { text: string; onErased?: () => void }) {
  const t = useTexts(reviewTexts)
  const aside = useScan((scan) => scan.earlier.length)
  return (
    <ConfirmButton
      text={text}
      title={t.eraseTitle}
      explanation={
        aside === 0 ? t.eraseText : `${t.eraseText} ${fill(t.eraseEarlier, { n: aside })}`
      }
      erases
      onConfirm={() => {
        wipeScan()
        onErased?.()
      }}
    />
  )
}
