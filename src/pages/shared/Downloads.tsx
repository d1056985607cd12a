import { statementsOf } from '../../content/bank'
import { relations, type Form } from '../../domain/framework'
import { scoreScan } from '../../domain/score'
import { exportFormats, fileName } from '../../exports/formats'
import { reportTexts } from '../../i18n/subjects/report'
import { useLocale, useTexts } from '../../i18n/texts'
import { downloadFile } from '../../platform/download'
import { useScan } from '../../store/scan'
import { FileButtons } from './FileButtons'
import { resultExportOf, type FileChoices } from './result/resultExport'

type Props = { readonly form: Form; readonly choices?: FileChoices }

const plainFiles: FileChoices = { background: 'white', withAnswers: false }

/** A button for every file in which the result can be taken along. */
export function Downloads({ form, choices = plainFiles }: Props) {
  const t = useTexts(reportTexts)
  const locale = useLocale()
  const answers = useScan((scan) => scan.answers)
  const scales = scoreScan(statementsOf(form), answers).relations
  const drawable = relations.filter((id) => scales[id].score !== undefined).length >= 3
  const offered = exportFormats.filter(({ picture }) => drawable || !picture)
  return (
    <FileButtons
      files={offered.map(({ id, extension, mime, make }) => ({
        id,
        text: t[id],
        save: async () => {
          const result = resultExportOf(form, locale, choices)
          const file = fileName(result, extension)
          downloadFile(file, mime, await make(result))
          return file
        },
      }))}
      note={drawable ? undefined : t.noPicture}
      made={t.made}
      failed={t.failed}
    />
  )
}
