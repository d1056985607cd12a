import { useId, type ReactNode } from 'react'
import { cardTexts } from '../../ui/language/subjects/cards'
import { fill } from '../../ui/language/fill'
import { useTexts } from '../../ui/language/texts'
import { Disclosure } from '../../ui/Disclosure'
import { ToneLabel } from '../../ui/ToneLabel'
import styles from './ConversationCard.module.css'

/** On screen one click opens the longer part of a card; on paper it is always open. */
export type CardMedium = 'screen' | 'paper'

type Props = {
  /** What the card is about: relations in their own colour, or another subject without one. */
  readonly about: readonly { readonly tone?: string; readonly text: string }[]
  readonly title: string
  readonly children: ReactNode
}

/** The layout of every conversation card. */
export function CardFrame({ about, title, children }: Props) {
  const titleId = useId()
  return (
    <article className={styles.card} aria-labelledby={titleId}>
      <div className={styles.edge} aria-hidden="true">
        {about.map(({ tone, text }) => (
          <span key={text} data-tone={tone} />
        ))}
      </div>
      <p className={styles.about}>
        {about.map(({ tone, text }) =>
          tone ? <ToneLabel key={text} tone={tone} text={text} /> : <b key={text}>{text}</b>,
        )}
      </p>
      <h3 id={titleId}>{title}</h3>
      {children}
    </article>
  )
}

type MoreProps = {
  readonly medium: CardMedium
  readonly summary: string
  /** The title of the card. */
  readonly title: string
  readonly children: ReactNode
}

/** The longer part of a card. */
export function CardMore({ medium, summary, title, children }: MoreProps) {
  const t = useTexts(cardTexts)
  return (
    <div className={styles.more}>
      {medium === 'screen' ? (
        <Disclosure summary={summary} about={fill(t.about, { title })}>
          {children}
        </Disclosure>
      ) : (
        <>
          <h4>{summary}</h4>
          {children}
        </>
      )}
    </div>
  )
}
