import { useCallback, useEffect, useRef, useState } from 'react'
import { decodeLanguage, decodeRoute, encodeRoute } from '../journey/route'
import { loadLanguage } from '../ui/language/languages'
import { defaultLocale, isLocale, type Locale } from '../ui/language/locale'
import { onFragmentChange, readFragment, replaceFragment } from '../platform/address'
import { keepPreference, readPreference } from '../platform/preference'

type LocaleChoice = {
  readonly locale: Locale
  /** The language that was asked for and did not arrive. */
  readonly failed: Locale | undefined
  readonly choose: (locale: Locale) => void
}

/** The language of the app, and a function to choose another. Follows links that ask for one. */
export function useLocaleChoice(start: Locale): LocaleChoice {
  const [locale, setLocale] = useState<Locale>(start)
  const [failed, setFailed] = useState<Locale>()
  const wanted = useRef(start)
  const choose = useCallback((chosen: Locale) => {
    wanted.current = chosen
    keepPreference('locale', chosen)
    const stillWanted = () => wanted.current === chosen
    loadLanguage(chosen).then(
      () => {
        if (!stillWanted()) return
        setFailed(undefined)
        setLocale(chosen)
      },
      () => {
        if (stillWanted()) setFailed(chosen)
      },
    )
  }, [])
  useEffect(() => {
    // Where the language to begin with did not arrive, this asks for it once more.
    if (startLocale() !== wanted.current) choose(startLocale())
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
  return { locale, failed, choose }
}

/** The language that the link asks for, else the one chosen before, else Dutch. */
export function startLocale(): Locale {
  const candidates = [decodeLanguage(readFragment()), readPreference('locale')]
  return candidates.find(isLocale) ?? defaultLocale
}
