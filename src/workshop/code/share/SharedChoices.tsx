import { dilemmas } from '../../../content/dilemmas'
import { pairIds } from '../../../core/framework'
import type { Figures } from '../../../core/sharedResult'
import { dilemmasTexts } from '../../../ui/language/subjects/dilemmas'
import { shareTexts } from '../../../ui/language/subjects/share'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { Table } from '../../../ui/Table'

/** The choice in each dilemma, in the words in which it was made. */
export function SharedChoices({ choices }: { readonly choices: NonNullable<Figures['dilemmas']> }) {
  const t = useTexts(shareTexts)
  const words = useTexts(dilemmasTexts)
  const locale = useLocale()
  const wordsOf = [words.clearlyA, words.ratherA, words.ratherB, words.clearlyB]
  return (
    <>
      <p>{t.dilemmasText}</p>
      <Table
        caption={t.dilemmasCaption}
        headings={[t.dilemma, t.choice]}
        rows={pairIds().map((id, i) => ({
          id,
          name: dilemmas.find((dilemma) => dilemma.id === id)?.name[locale],
          cells: [wordsOf[choices[i] ?? -1] ?? t.none],
        }))}
      />
    </>
  )
}
