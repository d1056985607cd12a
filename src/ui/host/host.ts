import { create } from 'zustand'
import { bakedConfig } from '../../platform/configText'
import { defaultLocale, localeIds } from '../language/locale'
import type { HostConfig } from './configFile'

/**
 * What the host has set in `config.json`, for every room above: empty until it has been read, and
 * where there is nothing in it. What `configure.mjs` wrote into the page is there from the start; it
 * has been checked by then.
 */
export const useHost = create<HostConfig>(() => JSON.parse(bakedConfig()) as HostConfig)

/** The same, at this moment. */
export const readHost = useHost.getState

const everyLanguage: NonNullable<HostConfig['language']> = {
  default: defaultLocale,
  offer: localeIds,
}

/** The languages that visitors can choose from, and that of a first visit. */
export function languageOf({ language = everyLanguage }: HostConfig) {
  return language
}
