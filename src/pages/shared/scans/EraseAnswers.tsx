import { reviewTexts } from '../../../i18n/subjects/review'
import { count, useTexts } from '../../../i18n/texts'
import { readScan, useScan } from '../../../store/scan'
import { ConfirmButton } from '../../../ui/ConfirmButton'

/** Wipes the scan and those put aside from this device, after asking. */
export function EraseAnswers({ text, onErased }: { text: string; onErased?: () => void }) {
  const t = useTexts(reviewTexts)
  const aside = useScan((scan) => scan.earlier.length)
  return (
    <ConfirmButton
      text={text}
      title={t.eraseTitle}
      explanation={
        aside === 0 ? t.eraseText : count(aside, t.eraseTextEarlier_one, t.eraseTextEarlier_other)
      }
      yes={t.eraseYes}
      no={t.eraseNo}
      onConfirm={() => {
        readScan().clear()
        onErased?.()
      }}
    />
  )
}
