import { findCodes } from '../../code/findCodes'
import type { Form } from '../../../core/framework'
import { boardTexts } from '../../../ui/language/subjects/board'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { readPhotos } from '../../../platform/readImage'
import { FileButton } from '../../../ui/FileButton'
import { Camera } from './Camera'
import { readingWords } from './outcomeWords'
import { photosWords } from './photosWords'
import { reportOf, type Report } from './report'
import { takeIn } from './takeIn'
import styles from './BoardPage.module.css'

type Props = { readonly form: Form; readonly onReport: (report: Report) => void }

/** QR codes, by camera or from photos. */
export function ScanCodes({ form, onReport }: Props) {
  const t = useTexts(boardTexts)
  const locale = useLocale()
  const readFiles = async (files: readonly File[]) => {
    onReport({ lines: [t.photosBusy] })
    const { texts, ...read } = await readPhotos(files)
    const { codes } = findCodes(texts.join('\n'))
    const found = photosWords(t, { photos: files.length, ...read, codes: codes.length })
    if (codes.length === 0) {
      onReport({ lines: found })
      return
    }
    const taken = await takeIn(codes)
    onReport(reportOf(taken, [...found, ...readingWords(t, locale, form, taken)]))
  }
  return (
    <div className={styles.way}>
      <Camera form={form} onReport={onReport} />
      <FileButton
        text={t.photo}
        accept="image/*"
        onChooseAll={(files) => {
          void readFiles(files)
        }}
      />
    </div>
  )
}
