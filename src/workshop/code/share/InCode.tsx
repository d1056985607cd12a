import type { ReactNode } from 'react'
import type { Form } from '../../../core/framework'
import { hasValue, type Figures } from '../../../core/sharedResult'
import { Disclosure } from '../../../ui/Disclosure'
import { formatList } from '../../../ui/language/locale'
import { shareTexts } from '../../../ui/language/subjects/share'
import { fill } from '../../../ui/language/fill'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { partsIn } from '../sharing'
import { WhatElse, WhatIsShared } from './WhatIsShared'
import { partWords } from './partWords'

type Props = { readonly form: Form; readonly figures: Figures; readonly children: ReactNode }

/**
 * The content of a code: in one line, and one tap away in full, with the choice to leave parts out.
 */
export function InCode({ form, figures, children }: Props) {
  const t = useTexts(shareTexts)
  const locale = useLocale()
  const words = partWords(t)
  const scores = hasValue(figures.now) ? [t.inScores] : []
  const parts = [...scores, ...partsIn(figures).map((part) => words[part])]
  return (
    <div>
      <p>
        {fill(t.inCode, { parts: formatList(locale, parts) })} {t.ownChoice}
      </p>
      <Disclosure summary={t.see}>
        <WhatIsShared form={form} figures={figures}>
          {children}
        </WhatIsShared>
        <WhatElse />
      </Disclosure>
    </div>
  )
}
