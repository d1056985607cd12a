import { useId, useRef, type ReactNode, type Ref } from 'react'
import { erasingTexts } from './language/subjects/erasing'
import { useTexts } from './language/texts'
import { Button } from './Button'
import styles from './ConfirmButton.module.css'
import patterns from './patterns.module.css'
import { classNames } from './classNames'

type Props = {
  readonly ref?: Ref<HTMLButtonElement>
  readonly text: ReactNode
  readonly title: string
  readonly explanation: string
  /** Whether it removes what a person may think to have in a file. Then the dialog asks for that file. */
  readonly erases?: boolean
  readonly yes: string
  readonly no: string
  readonly onConfirm: () => void
}

/**
 * A button for something that cannot be undone: it first asks, in a dialog that says what will
 * happen.
 */
export function ConfirmButton(props: Props) {
  const { ref, text, title, explanation, erases = false, yes, no, onConfirm } = props
  const t = useTexts(erasingTexts)
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const close = () => {
    dialog.current?.close()
  }
  return (
    <>
      <Button ref={ref} look="link" onClick={() => dialog.current?.showModal()}>
        {text}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
        <div className={patterns.stack}>
          <h2 id={titleId}>{title}</h2>
          <p>{explanation}</p>
          {erases && <p>{t.file}</p>}
          <div className={classNames(patterns.actions, styles.actions)}>
            <Button look="secondary" onClick={close}>
              {no}
            </Button>
            <Button
              onClick={() => {
                close()
                onConfirm()
              }}
            >
              {yes}
            </Button>
          </div>
        </div>
      </dialog>
    </>
  )
}
