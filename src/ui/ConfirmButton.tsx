import { useId, useRef, type ReactNode, type Ref } from 'react'
import { confirmTexts } from './language/subjects/confirm'
import { useTexts } from './language/texts'
import { Button } from './Button'
import styles from './ConfirmButton.module.css'
import patterns from './patterns.module.css'
import { classNames } from './classNames'

type Props = {
  readonly ref?: Ref<HTMLButtonElement>
  readonly text: ReactNode
  readonly title: string
  /** What will happen, where the title does not say it all. */
  readonly explanation?: string
  /**
   * Whether it removes data that a person may believe to have in a file. Then the dialog asks about
   * that file.
   */
  readonly erases?: boolean
  /** The text of the button that confirms; absent if that says to erase. */
  readonly yes?: string
  readonly onConfirm: () => void
}

/**
 * A button for something that cannot be undone: it first asks, in a dialog that says what will
 * happen.
 */
export function ConfirmButton(props: Props) {
  const { ref, text, title, explanation, erases = false, yes, onConfirm } = props
  const t = useTexts(confirmTexts)
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
          {explanation !== undefined && <p>{explanation}</p>}
          {erases && <p>{t.file}</p>}
          <div className={classNames(patterns.actions, styles.actions)}>
            <Button look="secondary" onClick={close}>
              {t.no}
            </Button>
            <Button
              onClick={() => {
                close()
                onConfirm()
              }}
            >
              {yes ?? t.yes}
            </Button>
          </div>
        </div>
      </dialog>
    </>
  )
}
