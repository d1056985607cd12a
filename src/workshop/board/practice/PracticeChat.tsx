import { useState } from 'react'
import type { Board } from '../savedBoard'
import { failedTexts } from '../../../ui/language/subjects/failed'
import { practiceTexts } from '../../../ui/language/subjects/practice'
import { useTexts } from '../../../ui/language/texts'
import { Button } from '../../../ui/Button'
import { CopyButton } from '../../../ui/CopyButton'
import { practiceChat } from './practiceChat'
import styles from '../../../ui/TextToCopy.module.css'
import patterns from '../../../ui/patterns.module.css'

/** On a practice board: an invented chat with three more codes, to try pasting. Has no heading. */
export function PracticeChat({ board }: { readonly board: Board }) {
  const t = useTexts(practiceTexts)
  const failed = useTexts(failedTexts)
  const [chat, setChat] = useState<string>()
  const [said, setSaid] = useState('')
  const make = async () => {
    // Cleared first, to have the same words announced again.
    setSaid('')
    try {
      setChat(await practiceChat(board))
      setSaid(t.ready)
    } catch {
      setSaid(failed.offline)
    }
  }
  return (
    <div className={styles.textToCopy}>
      <p>{t.chatText}</p>
      <Button look="secondary" onClick={() => void make()}>
        {t.make}
      </Button>
      <p role="status" className={patterns.note}>
        {said}
      </p>
      {chat !== undefined && (
        <>
          <pre>{chat}</pre>
          {/* The report on the first chat no longer holds for another one. */}
          <CopyButton key={chat} text={chat}>
            {t.copy}
          </CopyButton>
        </>
      )}
    </div>
  )
}
