import { useId, useRef, useState, type MouseEvent, type ReactNode } from 'react'
import { nearestStep, placeToValue, type Steps } from './steps'
import { Button } from './Button'
import styles from './StepSlider.module.css'
import patterns from './patterns.module.css'
import { classNames } from './classNames'

type Words = {
  /** The value in words, or that there is none yet. */
  readonly shown: string
  readonly low: string
  readonly high: string
  /** What each button does, and to what. */
  readonly less: string
  readonly more: string
  readonly begin: ReactNode
  readonly clear: ReactNode
}

type Props = {
  readonly label: ReactNode
  /** The whole question, for people who hear this control out of context. */
  readonly question: string
  readonly steps: Steps
  /** Absent if nothing has been chosen, which is not the same as the middle. */
  readonly value: number | undefined
  readonly words: Words
  readonly onChange: (value: number | undefined) => void
}

/**
 * A value on a line of steps, or no value at all. A native range cannot be empty, so without a
 * value it has no thumb and says so; the first tap or key sets the value. Two buttons make the steps
 * that a finger cannot make precisely, and a third removes the value again.
 */
export function StepSlider({ label, question, steps, value, words, onChange }: Props) {
  const id = useId()
  const range = useRef<HTMLInputElement>(null)
  // On a button press a screen reader announces only the button; the line announces its own value.
  const [pressed, setPressed] = useState(false)
  const middle = nearestStep(steps, (steps.min + steps.max) / 2)
  const choose = (next: number | undefined) => {
    setPressed(true)
    onChange(next)
  }
  // The button that was pressed disappears, so the focus moves to the line.
  const beginOrClear = () => {
    choose(value === undefined ? middle : undefined)
    range.current?.focus()
  }
  // A tap on the invisible thumb moves nothing, and in some browsers no tap does. A finger then gives
  // no click, only the end of a touch; a click without coordinates comes from a screen reader.
  const put = (event: MouseEvent<HTMLInputElement>, placed: boolean) => {
    if (value === undefined) onChange((placed ? placeToValue(event, steps) : undefined) ?? middle)
  }
  return (
    <fieldset className={classNames(styles.stepSlider, value === undefined && styles.empty)}>
      <legend className={patterns.visuallyHidden}>{question}</legend>
      <label htmlFor={id}>{label}</label>
      <p className={styles.shown}>{words.shown}</p>
      <div className={styles.buttons}>
        <Button look="link" onClick={beginOrClear}>
          {value === undefined ? words.begin : words.clear}
        </Button>
        {value !== undefined && (
          <>
            <StepButton
              name={words.less}
              onClick={() => choose(nearestStep(steps, value - steps.step))}
              sign="−"
            />
            <StepButton
              name={words.more}
              onClick={() => choose(nearestStep(steps, value + steps.step))}
              sign="+"
            />
          </>
        )}
      </div>
      <input
        ref={range}
        id={id}
        type="range"
        autoComplete="off"
        {...steps}
        value={value ?? middle}
        aria-valuetext={words.shown}
        onPointerUp={(event) => {
          if (event.pointerType !== 'mouse') put(event, true)
        }}
        onClick={(event) => {
          put(event, event.detail > 0)
        }}
        onChange={({ target }) => {
          setPressed(false)
          onChange(Number(target.value))
        }}
      />
      <p className={styles.end}>{words.low}</p>
      <p className={styles.end}>{words.high}</p>
      <p role="status" className={patterns.visuallyHidden}>
        {pressed && words.shown}
      </p>
    </fieldset>
  )
}

type StepButtonProps = {
  readonly name: string
  readonly sign: string
  readonly onClick: () => void
}

function StepButton({ name, sign, onClick }: StepButtonProps) {
  return (
    <button type="button" className={styles.button} aria-label={name} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  )
}
