import type { Screen } from '../board/savedBoard'
import { scripts } from '../../content/scripts'
import type { Script } from '../../content/schema'
import { groupTexts } from '../../ui/language/subjects/group'
import { count, fill, useLocale, useTexts } from '../../ui/language/texts'
import { thisMoment } from '../../platform/clock'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { ScriptStep } from './ScriptStep'
import groupPictureStyles from './GroupPicture.module.css'
import styles from './GroupScript.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly screen: Screen
  /** Gets the script to follow from now on, or none. */
  readonly onChange: (script: Screen['script'] | undefined) => void
}

/** The scripts to choose from, or the current step of the chosen one. */
export function GroupScript({ screen, onChange }: Props) {
  const t = useTexts(groupTexts)
  const { script: followed } = screen
  const script = scripts.find(({ id }) => id === followed?.id)
  return (
    <section className={groupPictureStyles.part}>
      <h2>{t.scriptTitle}</h2>
      {followed && script ? (
        <ScriptStep
          script={script}
          step={Math.min(followed.step, script.steps.length - 1)}
          since={followed.since}
          onStep={(step) => {
            onChange({ id: script.id, step, since: thisMoment() })
          }}
          onEnd={() => {
            onChange(undefined)
          }}
        />
      ) : (
        <Choice
          onStart={(id) => {
            onChange({ id, step: 0, since: thisMoment() })
          }}
        />
      )}
    </section>
  )
}

function Choice({ onStart }: { onStart: (id: string) => void }) {
  const t = useTexts(groupTexts)
  const locale = useLocale()
  return (
    <>
      <p>{t.scriptText}</p>
      <ul className={styles.choice}>
        {scripts.map((script) => (
          <li key={script.id}>
            <h3>{script.title[locale]}</h3>
            <p className={patterns.note}>
              {count(script.minutes, t.scriptMinutes_one, t.scriptMinutes_other)}
            </p>
            <p>{script.suits[locale]}</p>
            <Disclosure
              summary={t.scriptSteps}
              about={fill(t.scriptAbout, { title: script.title[locale] })}
            >
              <StepList script={script} />
            </Disclosure>
            <Button
              look="secondary"
              onClick={() => {
                onStart(script.id)
              }}
            >
              <span>
                {t.scriptStart}{' '}
                <span className={patterns.visuallyHidden}>
                  {fill(t.scriptStartAbout, { title: script.title[locale] })}
                </span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

function StepList({ script }: { script: Script }) {
  const t = useTexts(groupTexts)
  const locale = useLocale()
  return (
    <ol className={styles.steps}>
      {script.steps.map(({ title, text, minutes }) => (
        <li key={title.nl}>
          <p>
            <b>{title[locale]}</b> · {count(minutes, t.scriptMinutes_one, t.scriptMinutes_other)}
          </p>
          <p>{text[locale]}</p>
        </li>
      ))}
    </ol>
  )
}
