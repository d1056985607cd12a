import { useId, useRef, type ReactNode } from 'react'
import { Button } from './Button'
import styles from './ConfirmButton.module.css'
import patterns from './patterns.module.css'
import { classNames } from './classNames'

type Props = {
  readonly text: ReactNode
  readonly title: string
  readonly explanation: string
  readonly yes: string
  readonly no: string
  readonly onConfirm: () => void
}

/**
 * A button for something that cannot be undone: it first asks, in a dialog that says what will
 * happen.
 */
export function ConfirmButton({ text, title, explanation, yes, no, onConfirm }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const close = () => {
    dialog.current?.close()
  }
  return (
    <>
      <Button look="link" onClick={() => dialog.current?.showModal()}>
        {text}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
        <div className={patterns.stack}>
          <h2 id={titleId}>{title}</h2>
          <p>{explanation}</p>
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
