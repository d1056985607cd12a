import { useState } from 'react'
import { fill } from '../../i18n/texts'
import { Button } from '../../ui/Button'
import './FileButtons.css'

type Props = {
  readonly files: readonly {
    readonly id: string
    readonly text: string
    /** Makes and downloads the file; resolved to its name, rejected where it cannot be made. */
    readonly save: () => Promise<string>
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
  const take = async (save: () => Promise<string>) => {
    // Emptied first, so that the same words are spoken again.
    setOutcome('')
    try {
      setOutcome(fill(made, { file: await save() }))
    } catch {
      setOutcome(failed)
    }
  }
  return (
    <div className="file-buttons">
      <ul>
        {files.map(({ id, text, save }) => (
          <li key={id}>
            <Button look="link" onClick={() => void take(save)}>
              {text}
            </Button>
          </li>
        ))}
      </ul>
      {note !== undefined && <p className="note">{note}</p>}
      <p role="status" className="note">
        {outcome}
      </p>
    </div>
  )
}
