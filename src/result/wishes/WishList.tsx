import { useId } from 'react'
import type { StatementEntry } from '../../content/schema'
import { answerWords } from '../../content/words/answerWords'
import { canBe, wishes as kinds } from '../../core/wishes'
import { readScan, useScan } from '../../record/scan'
import { scanTexts } from '../../ui/language/subjects/scan'
import { wishesTexts } from '../../ui/language/subjects/wishes'
import { useLocale, useTexts } from '../../ui/language/texts'
import { withWish } from './wishWords'
import styles from './Wishes.module.css'

/** Statements with their answers, each to be marked or left as it is. */
export function WishList({ statements }: { readonly statements: readonly StatementEntry[] }) {
  return (
    <ul className={styles.list}>
      {statements.map((statement) => (
        <WishItem key={statement.id} statement={statement} />
      ))}
    </ul>
  )
}

function WishItem({ statement }: { readonly statement: StatementEntry }) {
  const { id, relation, text } = statement
  const t = useTexts(wishesTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const about = useId()
  const answer = useScan(({ answers }) => answers[id])
  const wish = useScan(({ wishes }) => wishes[id])
  const possible = kinds.filter((kind) => kind === wish || canBe(kind, answer))
  return (
    <li className={styles.item} data-tone={relation}>
      <p id={about}>
        {text[locale]}{' '}
        {answer !== undefined && <span className={styles.answer}>{answerWords(answer, scan)}</span>}
      </p>
      <div className={styles.choice} role="group" aria-labelledby={about}>
        {possible.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={wish === kind}
            onClick={() => {
              const { wishes, change } = readScan()
              change({ wishes: withWish(wishes, id, wish === kind ? undefined : kind) })
            }}
          >
            {t[kind]}
          </button>
        ))}
      </div>
    </li>
  )
}
