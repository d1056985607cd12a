import { bank } from '../bank'
import { cards } from './cards'
import { levels, type Relation } from '../../core/framework'
import { cardTexts } from '../../ui/language/subjects/cards'
import { useLocale, useTexts } from '../../ui/language/texts'
import { CardFrame, CardMore, type CardMedium } from './CardFrame'
import { PointerLine } from './PointerLine'
import styles from './ConversationCard.module.css'

type Props = { readonly relation: Relation; readonly medium: CardMedium }

/** Three questions about one relation, and an experiment for each level. */
export function RelationCard({ relation, medium }: Props) {
  const t = useTexts(cardTexts)
  const locale = useLocale()
  const { title, questions, experiments } = cards.relations[relation]
  const { relations, levels: levelWords } = bank.framework
  return (
    <CardFrame
      about={[{ tone: relation, text: relations[relation].label[locale] }]}
      title={title[locale]}
    >
      <dl className={styles.list}>
        {(['self', 'colleague', 'team'] as const).map((who) => (
          <div key={who}>
            <dt>{t[who]}</dt>
            <dd>{questions[who][locale]}</dd>
          </div>
        ))}
      </dl>
      <CardMore medium={medium} summary={t.experiments} title={title[locale]}>
        <dl className={styles.list}>
          {levels.map((level) => (
            <div key={level}>
              <dt>{levelWords[level].label[locale]}</dt>
              <dd>{experiments[level][locale]}</dd>
            </div>
          ))}
        </dl>
      </CardMore>
      <PointerLine card={relation} />
    </CardFrame>
  )
}
