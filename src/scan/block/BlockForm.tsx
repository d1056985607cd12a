import {
  Fragment,
  useEffect,
  useRef,
  useState,
  type ChangeEvent,
  type ComponentType,
  type ReactNode,
  type SubmitEvent,
} from 'react'
import type { StatementEntry } from '../../content/schema'
import type { Block } from '../../core/blocks'
import type { Form } from '../../core/framework'
import { begun } from '../../journey/next'
import { readScan } from '../../record/scan'
import { Button } from '../../ui/Button'
import { SavedLine } from '../../record/SavedLine'
import { AnsweredCount } from './AnsweredCount'
import styles from './BlockForm.module.css'
import { Reminder } from './Reminder'
import { resumeFrom } from './resumeFrom'
import { StatementField } from './StatementField'
import { toAnswer } from './toAnswer'

type Props = {
  readonly form: Form
  readonly block: Block<StatementEntry>
  /** The statement that the person came to change; it gets the focus. */
  readonly change?: string | undefined
  readonly submitText: string
  readonly onDone: () => void
  readonly onRemind: () => void
  /** The part below a statement of the quick form. */
  readonly Below?: ComponentType<BelowStatement>
  /** Other ways to continue, beside the button. */
  readonly children?: ReactNode
}

export type BelowStatement = { readonly statement: StatementEntry }

/**
 * The five statements of one block. The radios are uncontrolled and follow the store, which gets
 * every choice at once. Open statements are pointed out once; after that the person may skip them.
 */
export function BlockForm(props: Props) {
  const { form, block, change, submitText, onDone, onRemind, Below, children } = props
  const [reminding, setReminding] = useState(false)
  const element = useRef<HTMLFormElement>(null)
  const focusOn = (id: string) => {
    focusGroup(element.current, id)
  }
  useEffect(() => {
    if (change !== undefined) focusGroup(element.current, change)
  }, [change])
  useEffect(() => {
    if (change === undefined) comeBack(element.current, block.statements)
  }, [change, block])

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const { answers, reminded, remind } = readScan()
    const name = `${form}/${String(block.number)}`
    const complete = block.statements.every(({ id }) => answers[id] !== undefined)
    if (complete || reminded.includes(name)) {
      onDone()
      return
    }
    remind(name)
    setReminding(true)
    onRemind()
  }
  // Catches the changes of all radios as they bubble up.
  const answer = ({ target }: ChangeEvent<HTMLFormElement, HTMLInputElement>) => {
    readScan().answer(target.name, toAnswer(target.value), { form, at: block.number })
  }

  return (
    <form ref={element} autoComplete="off" onSubmit={submit} onChange={answer}>
      {reminding && <Reminder statements={block.statements} onChoose={focusOn} />}
      {block.statements.map((statement) => (
        <Fragment key={statement.id}>
          <StatementField statement={statement} />
          {Below && <Below statement={statement} />}
        </Fragment>
      ))}
      <div className={styles.actions}>
        <div className={styles.foot}>
          <AnsweredCount statements={block.statements} />
          <Button type="submit">{submitText}</Button>
        </div>
        <div className={styles.beside}>
          <SavedLine />
          {children}
        </div>
      </div>
    </form>
  )
}

/**
 * Takes somebody who comes back to a half-answered block to its first open statement, unless
 * something else has the focus. On a first visit ticks may precede the app: that is not coming
 * back.
 */
function comeBack(form: HTMLFormElement | null, statements: readonly StatementEntry[]): void {
  const scan = readScan()
  const open = resumeFrom(statements, scan.answers)
  if (!open || !begun(scan) || document.activeElement !== document.body) return
  const field = radiosOf(form, open.id)[0]?.closest('fieldset')
  if (!field) return
  field.scrollIntoView({ block: 'start' })
  // On the statement and not on an answer, which would look like a suggestion.
  field.tabIndex = -1
  takeFocus(field)
}

/** Moves the focus to the chosen answer of a statement, or to its first answer. */
function focusGroup(form: HTMLFormElement | null, id: string): void {
  const radios = radiosOf(form, id)
  const radio = radios.find(({ checked }) => checked) ?? radios[0]
  radio?.closest('fieldset')?.scrollIntoView({ block: 'start' })
  if (radio) takeFocus(radio)
}

function takeFocus(element: HTMLElement): void {
  const take = () => {
    element.focus({ preventScroll: true })
  }
  take()
  // A page that has just been loaded is hidden until all of it is there.
  queueMicrotask(take)
}

function radiosOf(form: HTMLFormElement | null, id: string): HTMLInputElement[] {
  const radios = form?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? []
  return [...radios].filter(({ name }) => name === id)
}
