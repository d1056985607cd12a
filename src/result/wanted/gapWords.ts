import type { Gap } from '../../core/wanted'
import type { wantedTexts } from '../../ui/language/subjects/wanted'
import { fill } from '../../ui/language/texts'

/** The step from now to wanted, as in "10 meer". */
export function gapWords(gap: Gap['gap'], t: (typeof wantedTexts)['nl']): string {
  if (gap === undefined) return t.gapUnknown
  if (gap === 0) return t.gapSame
  return fill(gap > 0 ? t.gapMore : t.gapLess, { n: Math.abs(gap) })
}
