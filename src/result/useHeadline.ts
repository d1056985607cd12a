import { headlineWords, type Headline } from '../content/words/headlineWords'
import type { Form } from '../core/framework'
import type { ScanScore } from '../core/score'
import { useScan } from '../record/scan'
import { resultTexts } from '../ui/language/subjects/result'
import { scanTexts } from '../ui/language/subjects/scan'
import { useLocale, useTexts } from '../ui/language/texts'

/** The headline of the current result. */
export function useHeadline(form: Form, score: ScanScore): Headline {
  const t = useTexts(resultTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const answers = useScan((state) => state.answers)
  const unrecognised = useScan((state) => state.ownWords.unrecognised)
  return headlineWords({ t, scan, locale }, { form, answers, score, unrecognised })
}
