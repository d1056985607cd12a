import { useState } from 'react'
import { defaultLocale, isLocale } from '../../ui/language/locale'
import { invitationTexts } from '../../ui/language/subjects/invitation'
import { fill, useTexts } from '../../ui/language/texts'
import { useOtherLanguage } from '../../ui/language/useOtherLanguage'
import { canShare, shareSheet } from '../../platform/share'
import { Button } from '../../ui/Button'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly address: string
  readonly title: string
  /** Of the workshop. */
  readonly language: string
}

/** Shares the link of a workshop with another app, if the browser can. */
export function ShareLink({ address, title, language }: Props) {
  const t = useTexts(invitationTexts)
  const { shown } = useOtherLanguage(isLocale(language) ? language : defaultLocale)
  const [failed, setFailed] = useState(false)
  if (!canShare()) return null
  const share = async () => {
    setFailed(false)
    const text = fill(invitationTexts[shown].shareText, { title })
    setFailed((await shareSheet({ title, text, url: address })) === 'failed')
  }
  return (
    <>
      <Button look="secondary" onClick={() => void share()}>
        {t.share}
      </Button>
      <span role="status" className={patterns.note}>
        {failed && t.shareFailed}
      </span>
    </>
  )
}
