import { reviewTexts } from '../i18n/subjects/review'
import { useTexts } from '../i18n/texts'
import { readScan } from '../store/scan'
import { ConfirmButton } from '../ui/ConfirmButton'

/** Wipes the scan from this device, after asking. */
export function EraseAnswers({ text, onErased }: { text: string; onErased?: () => void }) {
  const t = useTexts(reviewTexts)
  return (
    <ConfirmButton
      text={text}
      title={t.eraseTitle}
      explanation={t.eraseText}
      yes={t.eraseYes}
      no={t.eraseNo}
      onConfirm={() => {
        readScan().clear()
        onErased?.()
      }}
    />
  )
}
