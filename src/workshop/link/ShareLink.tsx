import { defaultLocale, isLocale } from '../../ui/language/locale'
import { invitationTexts } from '../../ui/language/subjects/invitation'
import { linksTexts } from '../../ui/language/subjects/links'
import { fill } from '../../ui/language/fill'
import { useTexts } from '../../ui/language/texts'
import { useOtherLanguage } from '../../ui/language/useOtherLanguage'
import { ShareButton } from '../../ui/ShareButton'

type Props = {
  readonly address: string
  readonly title: string
  /** The title of the workshop. */
  readonly language: string
}

/** Shares the link of a workshop with another app, in the language of the workshop. */
export function ShareLink({ address, title, language }: Props) {
  const t = useTexts(linksTexts)
  const { shown } = useOtherLanguage(isLocale(language) ? language : defaultLocale)
  return (
    <ShareButton
      title={title}
      text={fill(invitationTexts[shown].shareText, { title })}
      url={address}
      failed={t.shareFailed}
    >
      {t.share}
    </ShareButton>
  )
}
