import { bank } from '../../content/bank'
import { ambitions, levels, relations } from '../../core/framework'
import { aboutTexts } from '../../ui/language/subjects/about'
import { useLocale, useTexts } from '../../ui/language/texts'
import { Disclosure } from '../../ui/Disclosure'
import { ToneLabel } from '../../ui/ToneLabel'
import patterns from '../../ui/patterns.module.css'

/** The meaning of each relation, ambition and level, initially closed. */
export function Framework() {
  const t = useTexts(aboutTexts)
  const locale = useLocale()
  const { framework } = bank
  return (
    <Disclosure summary={t.terms}>
      <div className={patterns.stack}>
        <dl>
          {relations.map((id) => (
            <div key={id}>
              <dt>
                <ToneLabel tone={id} text={framework.relations[id].label[locale]} />
              </dt>
              <dd>{framework.relations[id].explanation[locale]}</dd>
            </div>
          ))}
        </dl>
        <h3>{t.ambitionsTitle}</h3>
        <Terms entries={ambitions.map((id) => framework.ambitions[id])} />
        <h3>{t.levelsTitle}</h3>
        <Terms entries={levels.map((id) => framework.levels[id])} />
      </div>
    </Disclosure>
  )
}

type Term = (typeof bank.framework.ambitions)['purpose']

function Terms({ entries }: { readonly entries: readonly Term[] }) {
  const locale = useLocale()
  return (
    <dl>
      {entries.map(({ label, explanation }) => (
        <div key={label.nl}>
          <dt>
            <strong>{label[locale]}</strong>
          </dt>
          <dd>{explanation[locale]}</dd>
        </div>
      ))}
    </dl>
  )
}
