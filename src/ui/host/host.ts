import { create } from 'zustand'
import { parseJson } from '../../core/parseJson'
import { bakedConfig } from '../../platform/configText'
import { defaultLocale, localeIds } from '../language/locale'
import type { HostConfig } from './configFile'

/**
 * What the host has set in `config.json`, for every room above: empty until it has been read, and
 * where there is nothing in it. What `configure.mjs` wrote into the page is there from the start; it
 * has been checked by then.
 */
export const useHost = create<HostConfig>(bakedHost)

/** The same, at this moment. */
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

/** The languages that visitors can choose from, and that of a first visit. */
export function languageOf({ language = everyLanguage }: HostConfig) {
  return language
}
