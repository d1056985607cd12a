import type { StatementEntry } from '../../content/schema'
import { answersTexts } from '../../ui/language/subjects/answers'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { useInView } from '../../ui/useInView'
import { Quote } from '../ownWords/Quote'
import { aboutWords, reversedWords } from './answersWords'
import type { PlacedAnswer } from './placeAnswers'
import styles from './AllAnswers.module.css'

type Mark = PlacedAnswer<StatementEntry>

type Props = {
  readonly shown: Mark | undefined
  /** All answers that count, one of which is chosen. */
  readonly statements: readonly StatementEntry[]
}

/** The statement of the chosen mark, always in the same place. */
export function ShownAnswer({ shown, statements }: Props) {
  const t = { ...useTexts(scanTexts), ...useTexts(answersTexts) }
  const locale = useLocale()
  const part = useInView<HTMLDivElement>(shown?.statement.id)
  const n = statements.filter(({ reversed }) => reversed).length
  const total = statements.length
  const turned = n > 0 ? [fill(t.turned, { n, total })] : []
  return (
    <div ref={part} className={styles.shown}>
      {shown ? (
        <Quote
          statement={shown.statement}
          about={aboutWords(t, locale, shown.statement)}
          note={reversedWords(t, shown)}
        />
      ) : (
        <p className={styles.choose}>{[t.choose, ...turned].join(' ')}</p>
      )}
    </div>
  )
}
