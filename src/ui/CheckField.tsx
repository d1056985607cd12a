import type { ReactNode } from 'react'
import styles from './CheckField.module.css'

type Props = {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  /** The label. */
  readonly children: ReactNode
}

/** A checkbox whose whole line is the target. */
export function CheckField({ checked, onChange, children }: Props) {
  return (
    <label className={styles.field}>
      <input
        type="checkbox"
        autoComplete="off"
        checked={checked}
        onChange={(event) => {
          onChange(event.target.checked)
        }}
      />
      {children}
    </label>
  )
}
