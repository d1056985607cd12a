import type { ReactNode } from 'react'
import type { Screen } from '../board/savedBoard'
import { isLocale } from '../../ui/language/locale'
import { LocaleContext, useLocale } from '../../ui/language/texts'
import { useOtherLanguage } from '../../ui/language/useOtherLanguage'

type Props = {
  readonly workshop: Screen['workshop']
  /** Shown until the language has arrived. */
  readonly meanwhile: ReactNode
  readonly children: ReactNode
}

/** People in the room read the language of their workshop, not of the trainer's app. */
export function RoomLanguage({ workshop, meanwhile, children }: Props) {
  const locale = useLocale()
  const language = isLocale(workshop.language) ? workshop.language : locale
  const { shown, failed } = useOtherLanguage(language)
  if (shown !== language && !failed) return meanwhile
  return (
    <LocaleContext value={shown}>
      <div lang={shown}>{children}</div>
    </LocaleContext>
  )
}
