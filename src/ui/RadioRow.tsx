import type { ComponentProps, ReactNode } from 'react'
import './RadioRow.css'

type Option = { readonly value: string; readonly text: string }
type Props = {
  /** The five steps of the scale. */
  readonly scale: readonly Option[]
  /** The answer that is not on the scale. */
  readonly outsideScale: Option
  /** What every radio gets: name, ref and handlers. */
  readonly field: ComponentProps<'input'>
  /** Shown beside the answer that is not on the scale. */
  readonly aside: ReactNode
}

/** The answers to one statement: equal boxes in a row where there is room, otherwise a list. */
export function RadioRow({ scale, outsideScale, field, aside }: Props) {
  return (
    <div>
      <div className="radio-row-scale">
        {scale.map((option) => (
          <RadioOption key={option.value} option={option} field={field} />
        ))}
      </div>
      <div className="radio-row-apart">
        <RadioOption option={outsideScale} field={field} className="radio-option-apart" />
        {aside}
      </div>
    </div>
  )
}

type OptionProps = { option: Option; field: ComponentProps<'input'>; className?: string }

/** One answer: the whole box is the target. */
export function RadioOption({ option, field, className = '' }: OptionProps) {
  return (
    <label className={`radio-option ${className}`}>
      <input type="radio" value={option.value} {...field} />
      <span className="radio-option-text" data-text={option.text}>
        {option.text}
      </span>
    </label>
  )
}
