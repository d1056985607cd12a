import { bank } from '../../content/bank'
import { relations } from '../../core/framework'
import { cardTexts } from '../../ui/language/subjects/cards'
import { useLocale, useTexts } from '../../ui/language/texts'
import { SelectField } from '../../ui/SelectField'
import type { CardChoice } from './deck'
import styles from './CardsPage.module.css'

type Props = { readonly choice: CardChoice; readonly onChoose: (choice: CardChoice) => void }

/** Chooses the cards to show: by kind and by relation. */
export function CardFilter({ choice, onChoose }: Props) {
  const t = useTexts(cardTexts)
  const locale = useLocale()
  return (
    <div className={styles.filter}>
      <SelectField<CardChoice['kind']>
        label={t.kind}
        value={choice.kind}
        options={[
          { value: '', text: t.kindAll },
          { value: 'relation', text: t.kindRelation },
          { value: 'pair', text: t.kindPair },
          { value: 'ambition', text: t.kindAmbition },
        ]}
        onChoose={(kind) => {
          onChoose({ ...choice, kind })
        }}
      />
      <SelectField<CardChoice['relation']>
        label={t.relation}
        value={choice.relation}
        options={[
          { value: '', text: t.relationAll },
          ...relations.map((id) => ({
            value: id,
            text: bank.framework.relations[id].label[locale],
          })),
        ]}
        onChoose={(relation) => {
          onChoose({ ...choice, relation })
        }}
      />
    </div>
  )
}
