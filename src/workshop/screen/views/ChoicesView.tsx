import { dilemmas } from '../../../content/dilemmas'
import { partsOf } from '../../../core/views'
import { groupTexts } from '../../../ui/language/subjects/group'
import { screenTexts } from '../../../ui/language/subjects/screen'
import { fill } from '../../../ui/language/fill'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { dilemmaNotes } from '../../picture/countNotes'
import { Bar } from './Bar'
import { thresholdWords } from '../../picture/groupWords'
import { isClosest, sidesOf } from '../dilemmaViews'
import { sideWords } from '../sideWords'
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
            {([0, 1] as const).map((place) => {
              const words = sideWords(t, group, sides, place)
              return (
                <div key={place} className={styles.option}>
                  <p className={styles.letter}>{'AB'.charAt(place)}</p>
                  {(['scan', 'room'] as const).map(
                    (where) =>
                      words[where] && (
                        <Side key={where} sides={sides[where]} place={place} words={words[where]} />
                      ),
                  )}
                  <p>{[dilemma.optionA, dilemma.optionB][place]?.[locale]}</p>
                </div>
              )
            })}
          </div>
          {!sides.scan && !sides.room && (
            <p>{fill(group.countsFew, thresholdWords(locale, screen.thresholds))}</p>
          )}
        </>
      }
    >
      <Prompt title={t.talk}>
        <p>{t.choicesText}</p>
      </Prompt>
      <p className={styles.note}>
        {isClosest(dilemma.id, screen) && t.closest} {dilemmaNotes(group, screen, [dilemma.id])}
      </p>
    </TwoParts>
  )
}

type SideProps = {
  readonly sides: readonly Count[] | undefined
  readonly place: 0 | 1
  readonly words: { readonly count: string; readonly where: string }
}

/** One count of a side in words, with a bar where it is a number. */
function Side({ sides, place, words }: SideProps) {
  const count = sides?.[place]
  return (
    <>
      <p>
        <span className={styles.large}>{words.count}</span> {words.where}
      </p>
      {typeof count === 'number' && <Bar count={count} of={total(sides)} />}
    </>
  )
}

function total(sides: readonly Count[] = []): number {
  return sides.reduce<number>((sum, side) => sum + (typeof side === 'number' ? side : 0), 0)
}
