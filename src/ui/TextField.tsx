import { useId, type ComponentProps, type ReactNode } from 'react'
import styles from './Field.module.css'
import patterns from './patterns.module.css'

type Props = {
  readonly label: ReactNode
  readonly hint?: string
  /** The number of characters left, near the end. `spoken` changes only now and then. */
  readonly left?: { readonly shown: string; readonly spoken: string } | undefined
  /** What is wrong with the text in it, and how to correct that. */
  readonly error?: string | undefined
  /** One line, or as many as needed. */
  readonly lines?: 'one' | 'many'
  /** Attributes for the control: name, ref, handlers and the like. */
  readonly field: ComponentProps<'input'> & ComponentProps<'textarea'>
}

/** A labelled text field. Browsers neither offer its text elsewhere nor restore it. */
export function TextField({ label, hint, left, error, lines = 'one', field }: Props) {
  const id = useId()
  const [hintId, leftId, errorId] = [`${id}-hint`, `${id}-left`, `${id}-error`]
  const described = [error && errorId, hint && hintId, left && leftId].filter(Boolean).join(' ')
  const control = {
    id,
    className: styles.control,
    autoComplete: 'off',
    ...(described && { 'aria-describedby': described }),
    ...(error && { 'aria-invalid': true }),
    ...field,
  }
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
      {lines === 'many' ? <textarea {...control} /> : <input {...control} />}
      {left && (
        <p id={leftId} className={styles.hint}>
          {left.shown}
        </p>
      )}
      <span className={patterns.visuallyHidden} role="status">
        {left?.spoken}
      </span>
    </div>
  )
}
