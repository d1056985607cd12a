import type { Figures, OptionalPart } from '../../../core/sharedResult'
import { Button } from '../../../ui/Button'
import { formatList } from '../../../ui/language/locale'
import { shareTexts } from '../../../ui/language/subjects/share'
import { fill } from '../../../ui/language/fill'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { partWords } from './partWords'
import styles from './SharePage.module.css'

type Props = {
  /** What was chosen since the code was made. */
  readonly parts: readonly OptionalPart[]
  readonly figures: Figures
  /** How many statements were marked to talk about. */
  readonly marked: number
  readonly onTake: () => void
}

/** What a person chose after sharing: it stays behind until they take it along. */
export function NotInCode({ parts, figures, marked, onTake }: Props) {
  const t = useTexts(shareTexts)
  const locale = useLocale()
  const words = partWords(t, { n: figures.topics?.length ?? 0, total: marked })
  if (parts.length === 0) return null
  return (
    <div className={styles.since}>
      <p>
        {fill(t.notInCode, {
          parts: formatList(
            locale,
            parts.map((part) => words[part]),
          ),
        })}
      </p>
      <Button look="secondary" onClick={onTake}>
        {t.takeAlong}
      </Button>
    </div>
  )
}
