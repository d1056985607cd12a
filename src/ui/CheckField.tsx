import type { ReactNode } from 'react'
import './CheckField.css'

type Props = {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  /** The label. */
  readonly children: ReactNode
}

/** A checkbox whose whole line is the target. */
export function CheckField({ checked, onChange, children }: Props) {
  return (
    <label className="check-field">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          onChange(event.target.checked)
        }}
      />
      {children}
    </label>
  )
}
