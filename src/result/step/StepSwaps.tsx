import type { Level, Relation } from '../../core/framework'
import { Button } from '../../ui/Button'
import { ConfirmButton } from '../../ui/ConfirmButton'
import { stepTexts } from '../../ui/language/subjects/step'
import { useLocale, useTexts } from '../../ui/language/texts'
import { anotherIdea, ideaIn, ideaText, type Idea } from './ideas'
import styles from './OneStep.module.css'

type Props = {
  /** The relations to take a step from, the most fitting first. */
  readonly fitting: readonly Relation[]
  readonly what: string
  /** The person's own words are replaced only after asking. */
  readonly onTake: (what: string, isReplaced: boolean) => void
}

/** Other steps to take instead of this one. */
export function StepSwaps({ fitting, what, onTake }: Props) {
  const t = useTexts(stepTexts)
  const locale = useLocale()
  const [relation] = fitting
  const current = ideaIn(what)
  const from = current ?? (relation && ({ relation, level: 'I' } as const))
  if (!from) return null

  const isOwn = !current && what.trim() !== ''
  // Pressing it again makes it the person's own step once more.
  const ideaAt = (level: Level): Idea => ({
    relation: from.relation,
    level: current?.level === level ? 'I' : level,
  })
  const swaps = [
    { text: t.another, idea: current ? anotherIdea(fitting, current) : from },
    { text: t.team, idea: ideaAt('T'), isChosen: current?.level === 'T' },
    { text: t.organisation, idea: ideaAt('O'), isChosen: current?.level === 'O' },
  ]
  return (
    <div className={styles.swaps}>
      {swaps.map(({ text, idea, isChosen }) =>
        isOwn ? (
          <ConfirmButton
            key={text}
            text={text}
            title={t.replaceTitle}
            yes={t.replaceYes}
            onConfirm={() => {
              onTake(ideaText(idea, locale), true)
            }}
          />
        ) : (
          <Button
            key={text}
            look="link"
            aria-pressed={isChosen}
            onClick={() => {
              onTake(ideaText(idea, locale), false)
            }}
          >
            {text}
          </Button>
        ),
      )}
    </div>
  )
}
