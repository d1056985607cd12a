import { useState } from 'react'
import type { SharedResult } from '../../core/sharedResult'
import { togetherTexts } from '../../ui/language/subjects/together'
import { useTexts } from '../../ui/language/texts'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import styles from './TogetherPage.module.css'
import patterns from '../../ui/patterns.module.css'

/** The key of the sentence that says why a text holds no code that can be used. */
type CodeProblem = 'codeNone' | 'codeDamaged' | 'codeSeveral' | 'codeSealed' | 'codeImpossible'

/** Reads the one open code in a text that somebody pasted. */
export type ReadCode = (text: string) => SharedResult | CodeProblem

type Props = {
  readonly readCode: ReadCode
  /** What it is about, for people who cannot see where it stands. */
  readonly about: string
  readonly onRead: (code: SharedResult) => void
  readonly onProblem: (words: string) => void
}

/** Far more than a message with one code in it. */
const MAX_TEXT = 20_000

/** A place to paste or type an open code. */
export function CodeField({ readCode, about, onRead, onProblem }: Props) {
  const t = useTexts(togetherTexts)
  const [text, setText] = useState('')
  const take = () => {
    const read = readCode(text.slice(0, MAX_TEXT))
    if (typeof read === 'string') onProblem(t[read])
    else onRead(read)
  }
  return (
    <form
      autoComplete="off"
      className={styles.code}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <TextField
        label={
          <>
            {t.code} <span className={patterns.visuallyHidden}>{about}</span>
          </>
        }
        hint={t.codeHint}
        field={{
          value: text,
          autoCapitalize: 'characters',
          spellCheck: false,
          maxLength: 20_000,
          onChange: ({ target }: { target: { value: string } }) => {
            setText(target.value)
          },
        }}
      />
      <Button type="submit" look="secondary">
        {t.takeCode}
      </Button>
    </form>
  )
}
