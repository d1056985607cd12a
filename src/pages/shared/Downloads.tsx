import { useState } from 'react'
import { statementsOf } from '../../content/bank'
import { relations, type Form } from '../../domain/framework'
import { scoreScan } from '../../domain/score'
import { exportFormats, fileName } from '../../exports/formats'
import { reportTexts } from '../../i18n/subjects/report'
import { fill, useLocale, useTexts } from '../../i18n/texts'
import { downloadFile } from '../../platform/download'
import { useScan } from '../../store/scan'
import { Button } from '../../ui/Button'
import './Downloads.css'
import { resultExportOf, type FileChoices } from './result/resultExport'

type Props = { readonly form: Form; readonly choices?: FileChoices }

const plainFiles: FileChoices = { background: 'white', withAnswers: false }

/** A button for every file in which the result can be taken along. */
export function Downloads({ form, choices = plainFiles }: Props) {
  const t = useTexts(reportTexts)
  const locale = useLocale()
  const answers = useScan((scan) => scan.answers)
  const [outcome, setOutcome] = useState('')
  const scales = scoreScan(statementsOf(form), answers).relations
  const drawable = relations.filter((id) => scales[id].score !== undefined).length >= 3
  const save = async ({ make, extension, mime }: (typeof exportFormats)[number]) => {
    const result = resultExportOf(form, locale, choices)
    const file = fileName(result, extension)
    // Emptied first, so that the same words are spoken again.
    setOutcome('')
    downloadFile(file, mime, await make(result))
    setOutcome(fill(t.made, { file }))
  }
  return (
    <div className="downloads">
      <ul>
        {exportFormats
          .filter(({ picture }) => drawable || !picture)
          .map((format) => (
            <li key={format.id}>
              <Button
                look="link"
                onClick={() => {
                  save(format).catch(() => {
                    setOutcome(t.failed)
                  })
                }}
              >
                {t[format.id]}
              </Button>
            </li>
          ))}
      </ul>
      {!drawable && <p className="note">{t.noPicture}</p>}
      <p role="status" className="note">
        {outcome}
      </p>
    </div>
  )
}
