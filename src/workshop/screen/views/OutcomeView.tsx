import { partsOf } from '../../../core/views'
import { GroupScale } from '../../../ui/charts/GroupScale'
import { placeWords } from '../../../ui/language/scoreWord'
import { groupTexts } from '../../../ui/language/subjects/group'
import { screenTexts } from '../../../ui/language/subjects/screen'
import { scanTexts } from '../../../ui/language/subjects/scan'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { statementsToShow } from '../../picture/groupTopics'
import { interquartileRange } from '../../picture/groupWords'
import { outcomeWords } from '../viewWords'
import { scaleWordsOf } from './scaleOfGroup'
import { Prompt, TwoParts } from './TwoParts'
import type { ViewProps } from './viewProps'
import styles from './Views.module.css'

/** The group's answer about a relation, beside its guess, and two of the statements. */
export function OutcomeView({ screen, view }: ViewProps) {
  const t = useTexts(screenTexts)
  const group = useTexts(groupTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const parts = partsOf(view)
  const { picture, hands, workshop } = screen
  if (parts.kind !== 'outcome' || !picture) return null
  const { relation } = parts
  const figure = picture.figures[`now.${relation}`]
  const about = statementsToShow(relation, picture, workshop.form)
  return (
    <TwoParts
      picture={
        figure ? (
          <div className={styles.figure}>
            <GroupScale
              description={outcomeWords(t, scan, locale, screen, relation).join(' ')}
              words={scaleWordsOf(t, group)}
              hands={hands[`guess.${relation}`]}
              median={{
                score: figure.median,
                word: placeWords(scan, t.between, figure.median),
              }}
              half={interquartileRange(figure)}
            />
          </div>
        ) : (
          <div className={styles.words}>
            <p className={styles.large}>{t.absentTitle}</p>
            <p>{t.absentText}</p>
          </div>
        )
      }
    >
      {about.length > 0 && (
        <Prompt title={t.about}>
          <ul className={styles.statements}>
            {about.map(({ id, text }) => (
              <li key={id}>{text[locale]}</li>
            ))}
          </ul>
        </Prompt>
      )}
    </TwoParts>
  )
}
