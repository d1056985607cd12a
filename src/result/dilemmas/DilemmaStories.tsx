import { dilemmas } from '../../content/dilemmas'
import { agreementOf, firstChoices } from '../../core/dilemmas'
import type { Relation } from '../../core/framework'
import type { ScaleScore } from '../../core/scale'
import { firstDilemma } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import { openDilemmas } from '../../journey/stillAsked'
import { useScan } from '../../record/scan'
import { ButtonLink } from '../../ui/Button'
import { dilemmasTexts } from '../../ui/language/subjects/dilemmas'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { dilemmaStory } from './dilemmaStory'
import styles from './DilemmaStories.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  /** Absent where no statement was answered. */
  readonly scales?: Readonly<Record<Relation, ScaleScore>>
}

/** From how many comparable dilemmas on it says how often they point the same way. */
const LEAST_COMPARED = 5

/** The choice in each dilemma as a story, and the way to the others. */
export function DilemmaStories({ scales }: Props) {
  const t = useTexts(dilemmasTexts)
  const locale = useLocale()
  const made = useScan(({ choices }) => choices)
  const { first } = openDilemmas(made)
  const stories = dilemmas.flatMap((dilemma) => {
    const story = dilemmaStory(t, locale, dilemma, made[dilemma.id] ?? [])
    return story === undefined ? [] : [{ id: dilemma.id, name: dilemma.name[locale], story }]
  })
  const { same, compared } = agreementOf(dilemmas, firstChoices(made), (id) => scales?.[id].score)
  return (
    <div className={patterns.stack}>
      {stories.length > 0 && (
        <ul className={styles.stories}>
          {stories.map(({ id, name, story }) => (
            <li key={id}>
              <b>{name}.</b> {story}
            </li>
          ))}
        </ul>
      )}
      {compared >= LEAST_COMPARED && <p>{fill(t.agreement, { n: same, total: compared })}</p>}
      <ButtonLink look="link" href={encodeRoute(first ?? firstDilemma)}>
        {first ? fill(t.next, { n: first.number }) : t.again}
      </ButtonLink>
    </div>
  )
}
