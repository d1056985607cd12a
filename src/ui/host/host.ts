import { create } from 'zustand'
import { bakedConfig } from '../../platform/configText'
import { defaultLocale, localeIds } from '../language/locale'
import type { HostConfig } from './configFile'

/**
 * The host's settings in `config.json`, for every room above: empty until they have been read, or
 * if there are none. Settings that `configure.mjs` wrote into the page are there from the start;
 * they were checked then.
 */
export const useHost = create<HostConfig>(() => JSON.parse(bakedConfig()) as HostConfig)

/** The same settings at this moment. */
export const readHost = useHost.getState

const everyLanguage: NonNullable<HostConfig['language']> = {
  default: defaultLocale,
  offer: localeIds,
}

/** The languages that visitors can choose from, and the one of a first visit. */
export function languageOf({ language = everyLanguage }: HostConfig) {
  return language
}
