import { dilemmas } from '../../../content/dilemmas'
import { partsOf } from '../../../core/views'
import { groupTexts } from '../../../ui/language/subjects/group'
import { screenTexts } from '../../../ui/language/subjects/screen'
import { fill } from '../../../ui/language/fill'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { staleNote } from '../../picture/countNotes'
import { peopleWords } from '../../picture/countWords'
import { Bar } from './Bar'
import { thresholdWords } from '../../picture/groupWords'
import { sidesOf } from '../dilemmaViews'
import { Prompt, TwoParts } from './TwoParts'
import type { ViewProps } from './viewProps'
import type { Count } from '../../board/tally'
import styles from './Views.module.css'

/** The number of people who chose A, and B. */
export function ChoicesView({ screen, view }: ViewProps) {
  const t = useTexts(screenTexts)
  const group = useTexts(groupTexts)
  const locale = useLocale()
  const parts = partsOf(view)
  const dilemma = 'id' in parts ? dilemmas.find(({ id }) => id === parts.id) : undefined
  if (!dilemma) return null
  const sides = sidesOf(dilemma.id, screen)
  return (
    <TwoParts
      picture={
        <>
          <div className={styles.options}>
            {[dilemma.optionA, dilemma.optionB].map((option, i) => (
              <div key={option.nl} className={styles.option}>
                <p className={styles.letter}>{'AB'.charAt(i)}</p>
                {sides?.[i] !== undefined && (
                  <>
                    <p className={styles.large}>{peopleWords(group, sides[i])}</p>
                    {typeof sides[i] === 'number' && <Bar count={sides[i]} of={total(sides)} />}
                  </>
                )}
                <p>{option[locale]}</p>
              </div>
            ))}
          </div>
          {!sides && <p>{fill(group.countsFew, thresholdWords(locale, screen.thresholds))}</p>}
        </>
      }
    >
      <Prompt title={t.talk}>
        <p>{t.choicesText}</p>
      </Prompt>
      {screen.picture?.counts[`dilemmas.${dilemma.id}`] && (
        <p className={styles.note}>
          {group.neitherNote} {staleNote(group, screen)}
        </p>
      )}
    </TwoParts>
  )
}

function total(sides: readonly Count[]): number {
  return sides.reduce<number>((sum, side) => sum + (typeof side === 'number' ? side : 0), 0)
}
