import { scoreAnswers } from '../../content/scanOfBank'
import { relations, type Form } from '../../core/framework'
import { exportFormats, fileName } from './formats'
import { reportTexts } from '../../ui/language/subjects/report'
import { useLocale, useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { FileButtons } from '../../ui/FileButtons'
import { resultExportOf, type FileChoices } from './resultExportOf'

type Props = { readonly form: Form; readonly choices?: FileChoices }

const plainFiles: FileChoices = { background: 'white', withAnswers: false }

/** A button for every file format of the result. */
export function Downloads({ form, choices = plainFiles }: Props) {
  const t = useTexts(reportTexts)
  const locale = useLocale()
  const answers = useScan((scan) => scan.answers)
  const scales = scoreAnswers(form, answers).relations
  const drawable = relations.filter((id) => scales[id].score !== undefined).length >= 3
  const offered = exportFormats.filter(({ isImage }) => drawable || !isImage)
  return (
    <FileButtons
      files={offered.map(({ id, extension, mime, make }) => ({
        id,
        text: t[id],
        make: async () => {
          const result = resultExportOf(form, locale, choices)
          return { name: fileName(result, extension), mime, content: await make(result) }
        },
      }))}
      note={drawable ? undefined : t.noPicture}
      made={t.made}
      failed={t.failed}
    />
  )
}
