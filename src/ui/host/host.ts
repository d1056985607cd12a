import { create } from 'zustand'
import { parseJson } from '../../core/parseJson'
import { bakedConfig } from '../../platform/configText'
import { defaultLocale, localeIds } from '../language/locale'
import type { HostConfig } from './configFile'

/**
 * The host's settings in `config.json`, for every room above: empty until they have been read, or
 * if there are none. Settings that `configure.mjs` wrote into the page are there from the start;
 * they were checked then.
 */
export const useHost = create<HostConfig>(bakedHost)

/** The same settings at this moment. */
export const readHost = useHost.getState

/** What stands in the page; nothing where somebody has changed it there and it cannot be read any more. */
export function bakedHost(): HostConfig {
  const baked = parseJson(bakedConfig())
  return typeof baked === 'object' && !Array.isArray(baked) ? { ...baked } : {}
}

const everyLanguage: NonNullable<HostConfig['language']> = {
  default: defaultLocale,
  offer: localeIds,
}

/** The languages that visitors can choose from, and the one of a first visit. */
export function languageOf({ language = everyLanguage }: HostConfig) {
  return language
}
