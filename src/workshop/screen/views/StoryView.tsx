import { dilemmas } from '../../../content/dilemmas'
import { partsOf } from '../../../core/views'
import { screenTexts } from '../../../ui/language/subjects/screen'
import { fill } from '../../../ui/language/fill'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { groupTexts } from '../../../ui/language/subjects/group'
import { sidesOf } from '../dilemmaViews'
import { sideWords } from '../sideWords'
import { Prompt, TwoParts } from './TwoParts'
import type { ViewProps } from './viewProps'
import styles from './Views.module.css'

/** A dilemma to raise hands for, or its turn, to raise them again. */
export function StoryView({ screen, view }: ViewProps) {
  const t = useTexts(screenTexts)
  const group = useTexts(groupTexts)
  const locale = useLocale()
  const parts = partsOf(view)
  const dilemma = 'id' in parts ? dilemmas.find(({ id }) => id === parts.id) : undefined
  if (!dilemma || (parts.kind !== 'story' && parts.kind !== 'turn')) return null
  const isTurn = parts.kind === 'turn'
  const hands = screen.hands[`${parts.kind}.${dilemma.id}`]
  const before = isTurn ? sidesOf(dilemma.id, screen) : {}
  return (
    <TwoParts
      picture={
        <>
          {!isTurn && <p className={styles.story}>{dilemma.situation[locale]}</p>}
          <div className={styles.options}>
            {([0, 1] as const).map((place) => {
              const { scan, room } = sideWords(t, group, before, place)
              return (
                <div key={place} className={styles.option}>
                  <p className={styles.letter}>{'AB'.charAt(place)}</p>
                  <p>{[dilemma.optionA, dilemma.optionB][place]?.[locale]}</p>
                  {hands && (
                    <p className={styles.large}>{fill(t.hands, { n: hands[place] ?? 0 })}</p>
                  )}
                  {[scan, room].map(
                    (words) =>
                      words && (
                        <p key={words.where} className={styles.note}>
                          {fill(t.beforeTurn, { n: words.count })} {words.where}
                        </p>
                      ),
                  )}
                </div>
              )
            })}
          </div>
        </>
      }
    >
      <Prompt title={t.handsUp}>
        <p>{isTurn ? t.turnText : t.storyText}</p>
      </Prompt>
    </TwoParts>
  )
}
