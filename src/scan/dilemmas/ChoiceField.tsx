import { useId, type ComponentProps, type ReactNode } from 'react'
import type { Choice } from '../../record/savedScan'
import type { DilemmaEntry } from '../../content/schema'
import { dilemmasTexts } from '../../ui/language/subjects/dilemmas'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { RadioOption } from '../../ui/RadioRow'
import styles from './DilemmaPage.module.css'

type Props = {
  readonly dilemma: DilemmaEntry
  readonly legend: ReactNode
  readonly field: ComponentProps<'input'>
  /** The choice in the previous step, to keep or change. */
  readonly earlier?: Choice | undefined
}

/**
 * The four-point choice between A and B, without a midpoint to hide in. Each option has its own two
 * radios below it, so that nobody on a phone has to scroll back to reread A.
 */
export function ChoiceField({ dilemma, legend, field, earlier }: Props) {
  const t = useTexts(dilemmasTexts)
  const locale = useLocale()
  const id = useId()
  const sides: Side[] = [
    { name: t.a, text: dilemma.optionA[locale], choices: [3, 2] },
    { name: t.b, text: dilemma.optionB[locale], choices: [1, 0] },
  ]
  const words: Record<Choice, string> = [t.clearlyB, t.ratherB, t.ratherA, t.clearlyA]
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      <div className={styles.sides}>
        {sides.map(({ name, text, choices }) => (
          <div key={name} className={styles.side}>
            <p className={styles.option}>
              <b aria-hidden="true">{name}</b> <span id={`${id}-${name}`}>{text}</span>
            </p>
            <div className={styles.sideChoices}>
              {choices.map((choice) => (
                <RadioOption
                  key={choice}
                  field={{ ...field, 'aria-describedby': `${id}-${name}` }}
                  option={{
                    value: String(choice),
                    text:
                      choice === earlier
                        ? fill(t.unchanged, { choice: words[choice] })
                        : words[choice],
                  }}
                />
              ))}
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

type Side = {
  readonly name: string
  readonly text: string
  readonly choices: readonly Choice[]
}
