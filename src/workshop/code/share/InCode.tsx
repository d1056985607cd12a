import type { ReactNode } from 'react'
import type { Form } from '../../../core/framework'
import { hasValue, type Figures } from '../../../core/sharedResult'
import { Disclosure } from '../../../ui/Disclosure'
import { formatList } from '../../../ui/language/locale'
import { shareTexts } from '../../../ui/language/subjects/share'
import { fill } from '../../../ui/language/fill'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { partsIn } from '../sharing'
import { partWords } from './partWords'
import { WhatElse, WhatIsShared } from './WhatIsShared'

type Props = {
  readonly form: Form
  readonly figures: Figures
  /** How many statements were marked to talk about. */
  readonly marked: number
  readonly children: ReactNode
}

/** What is in a code: in one line, and one tap away in full, to leave parts of it out. */
export function InCode({ form, figures, marked, children }: Props) {
  const t = useTexts(shareTexts)
  const locale = useLocale()
  const words = partWords(t, { n: figures.topics?.length ?? 0, total: marked })
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
