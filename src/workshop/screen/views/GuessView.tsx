import { framework } from '../../../content/framework'
import { partsOf } from '../../../core/views'
import { GroupScale } from '../../../ui/charts/GroupScale'
import { firstSentence } from '../../../ui/language/firstSentence'
import { groupTexts } from '../../../ui/language/subjects/group'
import { screenTexts } from '../../../ui/language/subjects/screen'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { scaleWordsOf } from './scaleOfGroup'
import { Prompt, TwoParts } from './TwoParts'
import type { ViewProps } from './viewProps'
import styles from './Views.module.css'

/** The scale on which people guess a relation, before they see it. */
export function GuessView({ screen, view }: ViewProps) {
  const t = useTexts(screenTexts)
  const group = useTexts(groupTexts)
  const locale = useLocale()
  const parts = partsOf(view)
  if (parts.kind !== 'guess') return null
  return (
    <TwoParts
      picture={
        <div className={styles.figure}>
          <GroupScale
            description={t.guessEmpty}
            words={scaleWordsOf(t, group)}
            hands={screen.hands[`guess.${parts.relation}`]}
          />
        </div>
      }
    >
      <Prompt title={t.handsUp}>
        <p>{t.guessText}</p>
      </Prompt>
      <p className={styles.note}>
        {firstSentence(framework().relations[parts.relation].explanation[locale])}
      </p>
    </TwoParts>
  )
}
