import type texts from '../../../content/interface/nl/config.json'
import { localeIds } from '../language/locale'
import { LONGEST_NAME } from './configFile'
import type { ConfigProblem } from './parseConfig'

/** Also `missing` the host has no such file · `absent` nor a `config.json`, which is no fault. */
export type ConfigFault = ConfigProblem | 'missing' | 'absent'

/** The texts of the others say what to write instead. */
const sentences: readonly ConfigFault[] = [
  'json',
  'unknown',
  'missing',
  'absent',
  'addToOffer',
  'addToBanks',
]

/** What is wrong in `config.json`, at which key, and what to do. */
export function faultWords(words: typeof texts, fault: ConfigFault, key: string): string {
  const text = sentences.includes(fault)
    ? words[fault]
    : words.wrong.replace('{what}', words[fault])
  return text
    .replace('{most}', String(LONGEST_NAME))
    .replace('{languages}', localeIds.join(', '))
    .replaceAll('{key}', () => key)
}
