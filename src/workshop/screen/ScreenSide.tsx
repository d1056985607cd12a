import type { Screen } from '../board/savedBoard'
import { scripts } from '../../content/scripts'
import { screenTexts } from '../../ui/language/subjects/screen'
import { count, fill, useLocale, useTexts } from '../../ui/language/texts'
import { WorkshopQr } from '../link/WorkshopQr'
import { useStepClock } from '../picture/useStepClock'
import { ScreenTalk } from './ScreenTalk'
import styles from './Screen.module.css'

type Props = { readonly screen: Screen }

/** The third of the screen with the count of codes, what to talk about, and the way in. */
export function ScreenSide({ screen }: Props) {
  const t = useTexts(screenTexts)
  return (
    <div className={styles.side}>
      <Count screen={screen} />
      {screen.view === 'join' ? (
        <>
          <ol className={styles.steps}>
            {[t.joinScan, t.joinDo, t.joinShare].map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className={styles.note}>{t.joinOther}</p>
        </>
      ) : (
        <>
          <ScreenTalk screen={screen} view={screen.view} />
          <div className={styles.late}>
            <WorkshopQr workshop={screen.workshop} label={t.qrLabel} />
            <p>
              <b>{t.late}</b> {t.lateText}
            </p>
          </div>
        </>
      )}
    </div>
  )
}

/** Only the count moves while codes come in. */
function Count({ screen: { codes, headcount, picture, script } }: { screen: Screen }) {
  const t = useTexts(screenTexts)
  const waiting = picture ? codes - picture.people : 0
  return (
    <div className={styles.count}>
      <p>
        <span className={styles.number}>{codes}</span> {count(codes, t.codes_one, t.codes_other)}
        {headcount !== undefined && ` ${fill(t.room, { n: headcount })}`}
      </p>
      {waiting > 0 && (
        <p className={styles.note}>{count(waiting, t.waiting_one, t.waiting_other)}</p>
      )}
      {script && <Step {...script} />}
    </div>
  )
}

/** The step of the script, in whole minutes: nobody is chased by seconds. */
function Step({ id, step, since }: NonNullable<Screen['script']>) {
  const t = useTexts(screenTexts)
  const locale = useLocale()
  const current = scripts.find((script) => script.id === id)?.steps[step]
  const { left } = useStepClock(since, current?.minutes ?? 0)
  if (!current) return null
  const minutes = Math.ceil(left / 60)
  const time = left > 0 ? count(minutes, t.stepLeft_one, t.stepLeft_other) : t.stepOver
  return (
    <p role="timer" className={styles.step}>
      {current.title[locale]} · {time}
    </p>
  )
}
