import { findCodes } from '../../code/findCodes'
import type { Form } from '../../../core/framework'
import { boardTexts } from '../../../ui/language/subjects/board'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { readPhoto } from '../../../platform/readImage'
import { FileButton } from '../../../ui/FileButton'
import { Camera } from './Camera'
import { readingWords } from './outcomeWords'
import { reportOf, type Report } from './report'
import { takeIn } from './takeIn'
import styles from './BoardPage.module.css'

type Props = { readonly form: Form; readonly onReport: (report: Report) => void }

/** QR codes, by camera or from a photo. */
export function ScanCodes({ form, onReport }: Props) {
  const t = useTexts(boardTexts)
  const locale = useLocale()
  const readFile = async (file: File) => {
    onReport({ lines: [] })
    const texts = await readPhoto(file)
    const { codes } = findCodes((texts ?? []).join('\n'))
    if (codes.length === 0) {
      onReport({ lines: [texts ? t.photoNone : t.photoUnreadable] })
      return
    }
    const taken = await takeIn(codes)
    const lines = readingWords(t, locale, form, taken)
    onReport(reportOf(taken, lines.length > 0 ? lines : [t.apartKnown]))
  }
  return (
    <div className={styles.way}>
      <Camera form={form} onReport={onReport} />
      <FileButton
        text={t.photo}
        accept="image/*"
        onChoose={(file) => {
          void readFile(file)
        }}
      />
    </div>
  )
}
