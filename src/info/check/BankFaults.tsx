import type { Fault } from '../../content/check/rules'
import { cleanName } from '../../core/cleanName'
import { formatLanguage } from '../../ui/language/locale'
import { checkTexts } from '../../ui/language/subjects/check'
import { ownBankTexts } from '../../ui/language/subjects/ownBank'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import styles from './OwnBank.module.css'
import patterns from '../../ui/patterns.module.css'

/** Enough to begin with. */
const MOST_SHOWN = 100
/** Characters of a value from the file. Our own values, such as all names to choose from, fit. */
const LONGEST_VALUE = 200

/** What is wrong in a question bank: where, what, and how to mend it. */
export function BankFaults({ faults }: { readonly faults: readonly Fault[] }) {
  const t = useTexts(ownBankTexts)
  const first = faults.slice(0, MOST_SHOWN).map((fault, i) => ({ fault, number: i + 1 }))
  const left = faults.length - MOST_SHOWN
  return (
    <>
      {faults.some(({ file }) => file === 'log.json') && <p>{t.logNote}</p>}
      <ul className={styles.bankFaults}>
        {first.map(({ fault, number }) => (
          <BankFault key={number} fault={fault} />
        ))}
      </ul>
      {left > 0 && <p>{fill(t.more, { n: left })}</p>}
    </>
  )
}

function BankFault({ fault: { file, id, language, rule, values } }: { readonly fault: Fault }) {
  const t = useTexts(ownBankTexts)
  const current = useLocale()
  const messages = useTexts(checkTexts)
  const name = cleanName(id ?? '')
  const place = [
    name && file,
    language && formatLanguage(current, language),
    fill(t.rule, { rule }),
  ]
  return (
    <li>
      <strong>{name || file}</strong>
      <span className={patterns.note}>{place.filter(Boolean).join(' · ')}</span>
      <span>{fill(messages[rule], shown(values))}</span>
    </li>
  )
}

/** The values of a fault as they can stand in a sentence, whatever is in the file. */
function shown(values: Fault['values']): Fault['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? shortened(value) : value,
    ]),
  )
}

function shortened(value: string): string {
  const line = cleanName(value.slice(0, 4 * LONGEST_VALUE), LONGEST_VALUE)
  return value.length > LONGEST_VALUE ? `${line}…` : line
}
