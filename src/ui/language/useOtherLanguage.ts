import { useEffect, useState, useSyncExternalStore } from 'react'
import { isHere, loadLanguage, onLanguage } from './languages'
import type { Locale } from './locale'
import { useLocale } from './texts'

type OtherLanguage = {
  /** The language that can be shown: that of the page, until the other one is here. */
  readonly shown: Locale
  readonly failed: boolean
}

/** A language besides that of the page, fetched because something is written in it. */
export function useOtherLanguage(language: Locale): OtherLanguage {
  const current = useLocale()
  const [failed, setFailed] = useState<Locale>()
  const here = useSyncExternalStore(
    onLanguage,
    () => isHere(language),
    () => isHere(language),
  )
  useEffect(() => {
    loadLanguage(language).catch(() => {
      setFailed(language)
    })
  }, [language])
  return { shown: here ? language : current, failed: !here && failed === language }
}
