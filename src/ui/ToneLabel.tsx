import styles from './ToneLabel.module.css'

/** A name with its own colour before it. The colour never appears without the name. */
export function ToneLabel({ tone, text }: { readonly tone: string; readonly text: string }) {
  return (
    <span className={styles.label} data-tone={tone}>
      {text}
    </span>
  )
}
