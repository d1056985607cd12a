import type { Workshop } from '../../core/workshop'
import { limits } from '../../core/limits'
import { joinTexts } from '../../ui/language/subjects/join'
import { fill, useTexts } from '../../ui/language/texts'
import { hasRoom } from '../../record/earlier'
import { useScan } from '../../record/scan'
import { RadioOption } from '../../ui/RadioRow'
import { progress } from '../../journey/stillAsked'
import { withAnswers, type WithAnswers } from './joining'
import styles from './JoinPage.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

type Props = {
  readonly workshop: Workshop
  readonly chosen: WithAnswers
  readonly onChoose: (choice: WithAnswers) => void
}

/** What to do with answers that are on this device already; either way nothing gets lost. */
export function EarlierAnswers({ workshop, chosen, onChoose }: Props) {
  const t = useTexts(joinTexts)
  const scan = useScan()
  const { given, total } = progress(workshop.form, scan.answers)
  const room = hasRoom(scan)
  return (
    <section className={classNames(patterns.stack, patterns.section, styles.section)}>
      <h2>{t.earlierTitle}</h2>
      <p>{fill(t.earlierText, { n: given, total })}</p>
      <fieldset className={styles.choice}>
        <legend className={patterns.visuallyHidden}>{t.earlierTitle}</legend>
        {withAnswers.map((choice) =>
          choice === 'aside' && !room ? null : (
            <RadioOption
              key={choice}
              option={{ value: choice, text: t[choice] }}
              field={{
                name: 'answers',
                autoComplete: 'off',
                checked: choice === chosen,
                onChange: () => {
                  onChoose(choice)
                },
              }}
            />
          ),
        )}
      </fieldset>
      <p className={patterns.note}>
        {room ? t.asideText : fill(t.asideFull, { n: limits.earlier })}
      </p>
    </section>
  )
}
