import { bank } from '../../../content/bank'
import { shareTexts } from '../../../ui/language/subjects/share'
import { useLocale, useTexts } from '../../../ui/language/texts'
import patterns from '../../../ui/patterns.module.css'

/** The statements that a person wants to talk about, by their places in the bank. */
export function SharedTopics({ places }: { readonly places: readonly number[] }) {
  const t = useTexts(shareTexts)
  const locale = useLocale()
  return (
    <>
      <p>{t.topicsText}</p>
      <ul className={patterns.list}>
        {places.map((place) => (
          <li key={place}>{bank.statements[place]?.text[locale]}</li>
        ))}
      </ul>
    </>
  )
}
