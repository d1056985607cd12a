import type { ComponentProps, ReactNode } from 'react'
import styles from './RadioRow.module.css'
import { classNames } from './classNames'

type Option = { readonly value: string; readonly text: string }
type Props = {
  /** The five steps of the scale. */
  readonly scale: readonly Option[]
  /** The answer that is not on the scale. */
  readonly outsideScale: Option
  /** The attributes of every radio: name, ref and handlers. */
  readonly field: ComponentProps<'input'>
  /** Shown beside the answer that is not on the scale. */
  readonly aside: ReactNode
}

/** The answers to one statement: equal boxes in a row, and a list where letters are large. */
export function RadioRow({ scale, outsideScale, field, aside }: Props) {
  return (
    <div className={styles.row}>
      <div className={styles.scale}>
        {scale.map((option) => (
          <RadioOption key={option.value} option={option} field={field} />
        ))}
      </div>
      <div className={styles.apart}>
        <RadioOption option={outsideScale} field={field} className={styles.optionApart} />
        {aside}
      </div>
    </div>
  )
}

type OptionProps = {
  option: Option
  field: ComponentProps<'input'>
  className?: string | undefined
}

/** One answer: the whole box is the target. */
export function RadioOption({ option, field, className }: OptionProps) {
  return (
    <label className={classNames(styles.option, className)}>
      <input type="radio" value={option.value} {...field} />
      <span className={styles.text} data-text={option.text}>
        {option.text}
      </span>
    </label>
  )
}
