import { useCallback, useEffect, useState } from 'react'
import { decodeLanguage, decodeRoute, encodeRoute } from '../journey/route'
import { defaultLocale, isLocale, type Locale } from '../ui/language/locale'
import { onFragmentChange, readFragment, replaceFragment } from '../platform/address'
import { keepPreference, readPreference } from '../platform/preference'

/** The language of the app, and a function to choose another. Follows links that ask for one. */
export function useLocaleChoice(start: Locale): [Locale, (locale: Locale) => void] {
  const [locale, setLocale] = useState<Locale>(start)
  const choose = useCallback((chosen: Locale) => {
    keepPreference('locale', chosen)
    setLocale(chosen)
  }, [])
  useEffect(() => {
    const followLink = () => {
      const asked = decodeLanguage(readFragment())
      if (asked === undefined) return
      // Taken out of the address, so that a reload does not undo a later choice.
      replaceFragment(encodeRoute(decodeRoute(readFragment())))
      if (isLocale(asked)) choose(asked)
    }
    followLink()
    return onFragmentChange(followLink)
  }, [choose])
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return [locale, choose]
}

/** The language that the link asks for, else the one chosen before, else Dutch. */
export function startLocale(): Locale {
  const candidates = [decodeLanguage(readFragment()), readPreference('locale')]
  return candidates.find(isLocale) ?? defaultLocale
}
