import { useId, useRef, useState } from 'react'
import { findManyCodes } from '../../code/findManyCodes'
import type { Form } from '../../../core/framework'
import { boardTexts } from '../../../ui/language/subjects/board'
import { fill } from '../../../ui/language/fill'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { pause } from '../../../platform/pause'
import { Button } from '../../../ui/Button'
import { readingWords } from './outcomeWords'
import { reportOf, type Report } from './report'
import { takeIn } from './takeIn'
import { classNames } from '../../../ui/classNames'
import styles from '../../../ui/Field.module.css'
import boardPageStyles from './BoardPage.module.css'
import patterns from '../../../ui/patterns.module.css'

/** The longest text that is read, in characters. */
const MOST_CHARACTERS = 5_000_000

type Props = {
  readonly form: Form
  readonly onReport: (report: Report) => void
  /** There was nothing to read. */
  readonly onEmpty: () => void
}
type Progress = { readonly read: number; readonly total: number }

/**
 * A box for a whole chat. Pasted text never appears in it: it is read at once, the codes are kept
 * and the rest is dropped.
 */
export function PasteCodes({ form, onReport, onEmpty }: Props) {
  const t = useTexts(boardTexts)
  const locale = useLocale()
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [progress, setProgress] = useState<Progress | 'searching'>()

  const read = async (text: string) => {
    if (text.length > MOST_CHARACTERS) {
      onReport({ lines: [t.pasteTooLong] })
      return
    }
    if (box.current) box.current.value = ''
    onReport({ lines: [] })
    setProgress('searching')
    const { codes, damaged } = await findManyCodes(text, pause)
    const taken = await takeIn(codes, (done) => {
      setProgress({ read: done, total: codes.length })
    })
    setProgress(undefined)
    const none = codes.length + damaged.length === 0
    const words = none ? [t.foundNone] : readingWords(t, locale, form, taken, damaged)
    onReport(reportOf(taken, words.length > 0 ? words : [t.apartKnown]))
  }
  const readBox = () => {
    const text = box.current?.value ?? ''
    if (text.trim() !== '') void read(text)
    else {
      onEmpty()
      box.current?.focus()
    }
  }
  return (
    <div className={classNames(styles.field, boardPageStyles.way)}>
      <label className={styles.label} htmlFor={id}>
        {t.pasteLabel}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {t.pasteHint}
      </p>
      <textarea
        ref={box}
        id={id}
        className={classNames(styles.control, boardPageStyles.paste)}
        aria-describedby={`${id}-hint`}
        spellCheck={false}
        autoComplete="off"
        onPaste={(event) => {
          event.preventDefault()
          void read(event.clipboardData.getData('text/plain'))
        }}
      />
      <div className={patterns.actions}>
        <Button look="secondary" onClick={readBox}>
          {t.pasteRead}
        </Button>
        {progress && <ReadingProgress progress={progress} />}
      </div>
    </div>
  )
}

function ReadingProgress({ progress }: { readonly progress: Progress | 'searching' }) {
  const t = useTexts(boardTexts)
  const id = useId()
  const searching = progress === 'searching'
  return (
    <div className={boardPageStyles.progress}>
      <label htmlFor={id}>{searching ? t.searching : fill(t.reading, progress)}</label>
      <progress id={id} {...(!searching && { max: progress.total, value: progress.read })} />
    </div>
  )
}
