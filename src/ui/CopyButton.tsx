import { useEffect, useState } from 'react'
import { copyingTexts } from './language/subjects/copying'
import { useTexts } from './language/texts'
import { copyText } from '../platform/clipboard'
import { Button } from './Button'
import styles from './CopyButton.module.css'
import patterns from './patterns.module.css'

/** Afterwards it would only be in the way; that it failed stays. */
const SAID_FOR_MS = 8000

type Props = {
  /** The text for the clipboard. The page must show it too, for people who cannot copy this way. */
  readonly text: string
  /** The text of the button, `Kopieer` by default. */
  readonly children?: string
  /** What it is about, for people who cannot see its surroundings. */
  readonly about?: string
  readonly look?: 'primary' | 'secondary' | 'link'
  /** Called once it is copied. */
  readonly onCopied?: () => void
}

/** Copies a text and says so. */
export function CopyButton({ text, children, about, look = 'secondary', onCopied }: Props) {
  const t = useTexts(copyingTexts)
  const [said, setSaid] = useState('')
  const isCopied = said === t.copied
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => {
      setSaid('')
    }, SAID_FOR_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [isCopied])
  const copy = async () => {
    // Cleared first, so that the same words are announced again.
    setSaid('')
    const works = await copyText(text)
    setSaid(works ? t.copied : t.copyFailed)
    if (works) onCopied?.()
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
