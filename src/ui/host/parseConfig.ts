import type * as z from 'zod/mini'
import { parseJson } from '../../core/parseJson'
import { configFile, type HostConfig, type Remedy } from './configFile'
import { whereJsonBreaks, type Place } from './whereJsonBreaks'

/** The largest `config.json` that is read. */
export const MAX_CONFIG_BYTES = 16_384

/** What is wrong: `json` not JSON · `large` too large · `unknown` a key that does not exist. */
export type ConfigProblem = Remedy | 'json' | 'large' | 'unknown'

/**
 * The host's settings; or the first key that is wrong, as in `links.privacy`, and what to do. For
 * text that is not JSON, where it breaks.
 */
export type ParsedConfig =
  | { readonly ok: true; readonly value: HostConfig }
  | {
      readonly ok: false
      readonly problem: ConfigProblem
      readonly key: string
      readonly place?: Place | undefined
    }

/** The files that a host has named. */
export function filesNamedIn({ theme, offeredBy, banks = [] }: HostConfig): string[] {
  const named = [theme, offeredBy?.logo, ...banks.map((bank) => `banks/${bank}.json`)]
  return named.filter((file) => file !== undefined)
}

/** Reads the text of a `config.json`. A single wrong key makes all of it invalid. Never throws. */
export function parseConfig(text: string): ParsedConfig {
  if (new TextEncoder().encode(text.slice(0, MAX_CONFIG_BYTES + 1)).length > MAX_CONFIG_BYTES) {
    return { ok: false, problem: 'large', key: '' }
  }
  const json = parseJson(text)
  if (json === undefined) {
    return { ok: false, problem: 'json', key: '', place: whereJsonBreaks(text) }
  }
  const checked = configFile.safeParse(json)
  return checked.success ? { ok: true, value: checked.data } : faultOf(checked.error.issues)
}

/** Every rule of the schema has its remedy as its message. */
function faultOf([issue]: readonly z.core.$ZodIssue[]): ParsedConfig {
  // An index in a list is left out: people do not count from zero.
  const path = issue?.path.filter((part) => typeof part === 'string') ?? []
  if (issue?.code === 'unrecognized_keys') {
    return { ok: false, problem: 'unknown', key: [...path, ...issue.keys.slice(0, 1)].join('.') }
  }
  return { ok: false, problem: issue?.message as Remedy, key: path.join('.') }
}
