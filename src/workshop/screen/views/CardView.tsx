import { needsPicture, partsOf } from '../../../core/views'
import { screenTexts } from '../../../ui/language/subjects/screen'
import { fill } from '../../../ui/language/fill'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { thresholdWords } from '../../picture/groupWords'
import { otherQuestion, pairOf } from '../cardWords'
import { classNames } from '../../../ui/classNames'
import { Prompt, TwoParts } from './TwoParts'
import type { ViewProps } from './viewProps'
import styles from './Views.module.css'

/** A card to talk about: its question is above, and the way to discuss it here. */
export function CardView({ screen, view }: ViewProps) {
  const t = useTexts(screenTexts)
  const locale = useLocale()
  const parts = partsOf(view)
  if (parts.kind !== 'card') return null
  const pair = pairOf(parts.id)
  const other = otherQuestion(locale, parts.id)
  return (
    <TwoParts
      picture={
        <div className={styles.words}>
          {pair && <p className={styles.large}>{pair.tension[locale]}</p>}
          {pair && (
            <ol className={classNames(styles.steps, styles.method)}>
              {pair.method.steps.map((step) => (
                <li key={step.nl}>{step[locale]}</li>
              ))}
            </ol>
          )}
          {other !== undefined && (
            <>
              <p className={styles.note}>{t.others}</p>
              <p className={styles.large}>{other}</p>
            </>
          )}
        </div>
      }
    >
      <Prompt title={t.talk}>
        <p>{t.pairText}</p>
      </Prompt>
      {needsPicture(screen.view) && (
        <p className={styles.note}>
          {fill(t.noPicture, thresholdWords(locale, screen.thresholds))}
        </p>
      )}
    </TwoParts>
  )
}
