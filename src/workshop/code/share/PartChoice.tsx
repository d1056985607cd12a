import { capitalised } from '../../../content/words/resultWords'
import { optionalParts, type OptionalPart } from '../../../core/sharedResult'
import { shareTexts } from '../../../ui/language/subjects/share'
import { useTexts } from '../../../ui/language/texts'
import { CheckField } from '../../../ui/CheckField'
import { partWords } from './partWords'
import styles from './SharePage.module.css'

type Props = {
  /** The parts to choose from. */
  readonly parts: readonly OptionalPart[]
  readonly leftOut: readonly OptionalPart[]
  readonly onChange: (leftOut: readonly OptionalPart[]) => void
}

/** Chooses the parts to share besides the five relations. */
export function PartChoice({ parts, leftOut, onChange }: Props) {
  const t = useTexts(shareTexts)
  if (parts.length === 0) return null
  const words = partWords(t)
  return (
    <fieldset className={styles.choice}>
      <legend>{t.partsTitle}</legend>
      {parts.map((part) => (
        <CheckField
          key={part}
          checked={!leftOut.includes(part)}
          onChange={(checked) => {
            onChange(
              optionalParts.filter((each) => (each === part ? !checked : leftOut.includes(each))),
            )
          }}
        >
          {capitalised(words[part])}
        </CheckField>
      ))}
    </fieldset>
  )
}
