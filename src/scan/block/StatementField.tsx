import { framework } from '../../content/framework'
import type { StatementEntry } from '../../content/schema'
import { scaleWords } from '../../ui/language/scaleWords'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { Disclosure } from '../../ui/Disclosure'
import { RadioRow } from '../../ui/RadioRow'
import { ToneLabel } from '../../ui/ToneLabel'
import { plainField } from './plainField'
import styles from './StatementField.module.css'

type Props = { readonly statement: StatementEntry }

/** One statement with its answers: a separate radio group, never part of a matrix. */
export function StatementField({ statement }: Props) {
  const t = useTexts(scanTexts)
  const locale = useLocale()
  const { relations, levels } = framework()
  return (
    <fieldset className={styles.statement}>
      <legend>
        <span className={styles.about}>
          <ToneLabel tone={statement.relation} text={relations[statement.relation].label[locale]} />{' '}
          <span className={styles.level}>· {levels[statement.level].label[locale]}</span>
        </span>{' '}
        <span className={styles.text}>{statement.text[locale]}</span>
      </legend>
      <RadioRow
        scale={scaleWords(t).map((text, i) => ({
          value: String(i + 1),
          text,
        }))}
        outsideScale={{ value: 'na', text: t.answerNa }}
        field={plainField(statement.id, ({ answers }) => answers[statement.id])}
        aside={
          <Disclosure
            summary={t.explain}
            about={fill(t.explainFor, { relation: relations[statement.relation].label[locale] })}
          >
            <Explanation statement={statement} />
          </Disclosure>
        }
      />
    </fieldset>
  )
}

function Explanation({ statement }: { readonly statement: StatementEntry }) {
  const locale = useLocale()
  const { relations, ambitions, levels } = framework()
  const subjects = [
    relations[statement.relation],
    ambitions[statement.ambition],
    levels[statement.level],
  ]
  return (
    <dl className={styles.explanation}>
      {subjects.map(({ label, explanation }) => (
        <div key={label.nl}>
          <dt>{label[locale]}</dt>
          <dd>{explanation[locale]}</dd>
        </div>
      ))}
    </dl>
  )
}
