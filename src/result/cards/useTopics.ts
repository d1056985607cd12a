import { resultOf } from '../../journey/next'
import { useScan } from '../../record/scan'
import { ownWordsTexts } from '../../ui/language/subjects/ownWords'
import { scanTexts } from '../../ui/language/subjects/scan'
import { useLocale, useTexts } from '../../ui/language/texts'
import { contrastWords } from '../ownWords/contrastWords'
import { ownWordsOf, type OwnWord } from '../ownWords/ownWords'

/** Two statements that somebody wants to talk about, with the texts above and below them. */
export type Topic = ReturnType<typeof contrastWords> & Pick<OwnWord, 'key' | 'contrast'>

/** The topics that the person marked on a result. */
export function useTopics(): Topic[] {
  const t = { ...useTexts(scanTexts), ...useTexts(ownWordsTexts) }
  const locale = useLocale()
  const scan = useScan()
  const words = ownWordsOf(resultOf(scan).form, scan.answers, scan.ownWords)
  return words
    .filter(({ isTopic }) => isTopic)
    .map((word) => ({ ...word, ...contrastWords(t, locale, scan.answers, word) }))
}
