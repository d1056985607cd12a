import { bank, statementsOf } from '../../content/bank'
import { blocksOf } from '../../domain/blocks'
import type { Form } from '../../domain/framework'
import { reportTexts } from '../../i18n/subjects/report'
import { scanTexts } from '../../i18n/subjects/scan'
import { useLocale, useTexts } from '../../i18n/texts'
import { useScan } from '../../store/scan'
import { answerWords } from '../shared/result/answerWords'

/** Every statement with its answer, block by block. */
export function PaperAnswers({ form }: { readonly form: Form }) {
  const t = useTexts(reportTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const answers = useScan(({ answers: given }) => given)
  const { ambitions, levels } = bank.framework
  return (
    <section className="paper-part paper-long paper-answers">
      <h4>{t.paperAnswers}</h4>
      {blocksOf(form, statementsOf(form)).map(({ number, ambition, level, statements }) => (
        <div key={number}>
          <h5>
            {[level && levels[level].label[locale], ambitions[ambition].label[locale]]
              .filter(Boolean)
              .join(' · ')}
          </h5>
          <dl>
            {statements.map(({ id, text }) => {
              const answer = answers[id]
              return (
                <div key={id}>
                  <dt>{text[locale]}</dt>
                  <dd>{answer === undefined ? t.skipped : answerWords(answer, scan)}</dd>
                </div>
              )
            })}
          </dl>
        </div>
      ))}
    </section>
  )
}
