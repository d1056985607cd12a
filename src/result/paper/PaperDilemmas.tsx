import { bank } from '../../content/bank'
import { dilemmas } from '../../content/dilemmas'
import { firstChoices, scoreDilemmas } from '../../core/dilemmas'
import { relations } from '../../core/framework'
import { reportTexts } from '../../ui/language/subjects/report'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { Table } from '../../ui/Table'
import { namesInSentence } from '../../content/words/resultWords'
import styles from '../../ui/paper/Paper.module.css'

/** What was chosen in the dilemmas: each choice, and per relation how often it weighed heavier. */
export function PaperDilemmas() {
  const t = useTexts(reportTexts)
  const locale = useLocale()
  const all = useScan((scan) => scan.choices)
  const nameOf = (id: (typeof relations)[number]) => bank.framework.relations[id].label[locale]
  const choices = firstChoices(all)
  const chosen = dilemmas.flatMap(({ id, name, a, b }) => {
    const choice = choices[id]
    return choice === undefined ? [] : [{ id, name, a, b, choice }]
  })
  const shares = scoreDilemmas(dilemmas, choices).relations
  const weighed = relations.filter((id) => shares[id].share !== undefined)
  return (
    <section className={styles.part}>
      <h4>{t.paperDilemmas}</h4>
      <p>{t.dilemmasText}</p>
      <div className={styles.columns}>
        <Table
          caption={t.dilemmasCaption}
          headings={[t.dilemma, t.choice]}
          rows={chosen.map(({ id, name, a, b, choice }) => ({
            id,
            name: name[locale],
            cells: [
              fill(choice === 3 || choice === 0 ? t.clearly : t.rather, {
                relation: namesInSentence(locale, [choice >= 2 ? a : b]),
              }),
            ],
          }))}
        />
        {weighed.length > 0 && (
          <ul>
            {weighed.map((id) => (
              <li key={id}>
                {fill(t.weighed, {
                  relation: nameOf(id),
                  n: shares[id].heavier,
                  total: shares[id].tookPart,
                })}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
