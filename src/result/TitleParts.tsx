import type { TitlePart } from '../content/words/headlineWords'
import styles from './TitleParts.module.css'

/** The headline of a result, with relations in their colours and answers set off. */
export function TitleParts({ title }: { readonly title: readonly TitlePart[] }) {
  return title.map((part, i) => (
    // The key includes the parts before it: the same answer may be in a title twice.
    <Part key={JSON.stringify(title.slice(0, i + 1))} part={part} />
  ))
}

function Part({ part }: { readonly part: TitlePart }) {
  if (typeof part === 'string') return part
  if ('answer' in part) return <em className={styles.answer}>{part.answer}</em>
  return (
    <span className={styles.named} data-tone={part.relation}>
      {part.text}
    </span>
  )
}
