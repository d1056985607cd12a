import { bank } from '../../content/bank'
import { contributionsOf } from './contributions'
import { levels, relations } from '../../core/framework'
import type { Answers, Statement } from '../../core/statement'
import { formatDecimal } from '../../ui/language/locale'
import { readingTexts } from '../../ui/language/subjects/reading'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { Table } from '../../ui/Table'
import { ToneLabel } from '../../ui/ToneLabel'
import styles from './ReadingHelp.module.css'

type Props = { readonly statements: readonly Statement[]; readonly answers: Answers }

/** What the individual, team and organisation statements contributed to every relation. */
export function PartTable({ statements, answers }: Props) {
  const t = useTexts(readingTexts)
  const locale = useLocale()
  const { framework } = bank
  const parts = contributionsOf(statements, answers)
  return (
    <div className={styles.part}>
      <h3>{t.partsTitle}</h3>
      <p>
        {t.partsText} {t.partsWarning}
      </p>
      <Table
        caption={t.partsCaption}
        headings={[t.relation, ...levels.map((level) => framework.levels[level].label[locale])]}
        rows={relations.map((relation) => ({
          id: relation,
          name: <ToneLabel tone={relation} text={framework.relations[relation].label[locale]} />,
          cells: levels.map((level) => {
            const { points, answered, items } = parts[relation][level]
            return (
              <span key={level} className={styles.cell}>
                <span>{points === undefined ? '–' : formatDecimal(locale, points, 1)}</span>{' '}
                <span>{fill(t.partCount, { n: answered, total: items })}</span>
              </span>
            )
          }),
        }))}
      />
    </div>
  )
}
