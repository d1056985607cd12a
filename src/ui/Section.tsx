import type { ReactNode } from 'react'
import styles from './Section.module.css'

type Props = {
  /** For a link that leads to this heading. */
  readonly id?: string
  readonly title: string
  readonly paragraphs?: readonly string[]
  readonly children?: ReactNode
}

/** A part of a page to read: a heading with its paragraphs, and related content. */
export function Section({ id, title, paragraphs, children }: Props) {
  return (
    <section className={styles.section}>
      <h2 id={id}>{title}</h2>
      {paragraphs?.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {children}
    </section>
  )
}
