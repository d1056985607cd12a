import { useCallback, useEffect, useRef, useState } from 'react'
import { decodeLanguage, decodeRoute, encodeRoute } from '../journey/route'
import { loadLanguage } from '../ui/language/languages'
import { languageOf, readHost, useHost } from '../ui/host/host'
import type { Locale } from '../ui/language/locale'
import { onFragmentChange, readFragment, replaceFragment } from '../platform/address'
import { keepPreference, readPreference } from '../platform/preference'

type LocaleChoice = {
  readonly locale: Locale
  /** The language that was asked for but did not arrive. */
  readonly failed: Locale | undefined
  readonly choose: (locale: Locale) => void
}

/** The language of the app, and a function to choose another. Follows links that ask for one. */
export function useLocaleChoice(start: Locale): LocaleChoice {
  const [locale, setLocale] = useState<Locale>(start)
  const [failed, setFailed] = useState<Locale>()
  const wanted = useRef(start)
  const show = useCallback((shown: Locale) => {
    wanted.current = shown
    const stillWanted = () => wanted.current === shown
    loadLanguage(shown).then(
      () => {
        if (!stillWanted()) return
        setFailed(undefined)
        setLocale(shown)
      },
      () => {
        if (stillWanted()) setFailed(shown)
      },
    )
  }, [])
  const choose = useCallback(
    (asked: Locale) => {
      keepPreference('locale', asked)
      show(asked)
    },
    [show],
  )
  const ofHost = useHost(languageOf)
  useEffect(() => {
    // Asks once more for the initial language if it did not arrive, or for the host's if that turns
    // out to be another. Not once the person has chosen.
    const first = startLocale(ofHost)
    if (wanted.current === start && first !== start) show(first)
  }, [ofHost, show, start])
  useEffect(() => {
    const followLink = () => {
      const asked = decodeLanguage(readFragment())
      if (asked === undefined) return
      // Removed from the address, so that a reload does not undo a later choice.
      replaceFragment(encodeRoute(decodeRoute(readFragment())))
      if (isAmong(languageOf(readHost()).offer, asked)) choose(asked)
    }
    followLink()
    return onFragmentChange(followLink)
  }, [choose])
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return { locale, failed, choose }
}

/** The language that the link asks for, else the one chosen earlier, else the host's. */
export function startLocale({ offer, default: first } = languageOf(readHost())): Locale {
  const candidates = [decodeLanguage(readFragment()), readPreference('locale')]
  return candidates.find((locale): locale is Locale => isAmong(offer, locale)) ?? first
}

function isAmong(offer: readonly Locale[], locale: string | undefined): locale is Locale {
  return offer.some((each) => each === locale)
}
