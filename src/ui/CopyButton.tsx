import { useState } from 'react'
import { copyingTexts } from './language/subjects/copying'
import { useTexts } from './language/texts'
import { copyText } from '../platform/clipboard'
import { Button } from './Button'
import styles from './CopyButton.module.css'
import patterns from './patterns.module.css'

type Props = {
  /** What goes on the clipboard. It must stand on the page too, for who cannot copy this way. */
  readonly text: string
  /** What the button says, `Kopieer` where nothing is given. */
  readonly children?: string
  /** What it is about, for those who do not see where it stands. */
  readonly about?: string
  readonly look?: 'primary' | 'secondary' | 'link'
  /** What to do once it is copied. */
  readonly next?: string
}

/** Copies a text, and says so. */
export function CopyButton({ text, children, about, look = 'secondary', next = '' }: Props) {
  const t = useTexts(copyingTexts)
  const [said, setSaid] = useState('')
  const copy = async () => {
    // Emptied first, so that the same words are spoken again.
    setSaid('')
    setSaid((await copyText(text)) ? `${t.copied} ${next}`.trimEnd() : t.copyFailed)
  }
  return (
    <span className={styles.copyButton}>
      <Button look={look} onClick={() => void copy()}>
        <span>
          {children ?? t.copy}
          {about !== undefined && <span className={patterns.visuallyHidden}> {about}</span>}
        </span>
      </Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </span>
  )
}
