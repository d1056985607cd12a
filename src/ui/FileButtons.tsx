import { useState } from 'react'
import { downloadsTexts } from './language/subjects/downloads'
import { fill } from './language/fill'
import { useTexts } from './language/texts'
import { downloadFile } from '../platform/download'
import { Button } from './Button'
import styles from './FileButtons.module.css'
import patterns from './patterns.module.css'

type MadeFile = { readonly name: string; readonly mime: string; readonly content: string | Blob }

type Props = {
  readonly files: readonly {
    readonly id: string
    readonly text: string
    /** Rejects if the file cannot be made. */
    readonly make: () => Promise<MadeFile>
  }[]
  /** A note about them, or why one is missing. */
  readonly note?: string | undefined
}

/** A button for every file, and the outcome of the last request. */
export function FileButtons({ files, note }: Props) {
  const t = useTexts(downloadsTexts)
  const [outcome, setOutcome] = useState('')
  const take = async (make: () => Promise<MadeFile>) => {
    // Cleared first, so that the same words are announced again.
    setOutcome('')
    try {
      const { name, mime, content } = await make()
      downloadFile(name, mime, content)
      setOutcome(fill(t.made, { file: name }))
    } catch {
      setOutcome(t.failed)
    }
  }
  return (
    <div className={styles.buttons}>
      <ul>
        {files.map(({ id, text, make }) => (
          <li key={id}>
            <Button look="link" onClick={() => void take(make)}>
              {text}
            </Button>
          </li>
        ))}
      </ul>
      {note !== undefined && <p className={patterns.note}>{note}</p>}
      <p role="status" className={patterns.note}>
        {outcome}
      </p>
    </div>
  )
}
