import { useState } from 'react'
import { fill } from './language/texts'
import { downloadFile } from '../platform/download'
import { Button } from './Button'
import styles from './FileButtons.module.css'
import patterns from './patterns.module.css'

type MadeFile = { readonly name: string; readonly mime: string; readonly content: string | Blob }

type Props = {
  readonly files: readonly {
    readonly id: string
    readonly text: string
    /** Rejected where the file cannot be made. */
    readonly make: () => Promise<MadeFile>
  }[]
  /** What to know about them, or why one is missing. */
  readonly note?: string | undefined
  /** What is said afterwards; `made` has a place for the name of the file. */
  readonly made: string
  readonly failed: string
}

/** A button for every file, and what became of the last one that was asked for. */
export function FileButtons({ files, note, made, failed }: Props) {
  const [outcome, setOutcome] = useState('')
  const take = async (make: () => Promise<MadeFile>) => {
    // Emptied first, so that the same words are spoken again.
    setOutcome('')
    try {
      const { name, mime, content } = await make()
      downloadFile(name, mime, content)
      setOutcome(fill(made, { file: name }))
    } catch {
      setOutcome(failed)
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
