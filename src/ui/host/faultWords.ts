import type texts from '../../../content/interface/nl/config.json'
import { localeIds } from '../language/locale'
import { fill } from '../language/fill'
import { LONGEST_NAME } from './configFile'
import { MAX_CONFIG_BYTES, type ConfigProblem } from './parseConfig'
import type { Place } from './whereJsonBreaks'

/**
 * What is wrong first in `config.json`, by its key or file: besides what is wrong in the text itself
 * `missing` the host has no such file · `bankWrong` the question bank in it cannot be used ·
 * `themeWrong` the browser cannot use the theme · `notBaked` configure.mjs has not put it into the
 * page · `absent` there is no `config.json`, which is no fault.
 */
export type ConfigFault = {
  readonly problem: ConfigProblem | 'missing' | 'bankWrong' | 'themeWrong' | 'notBaked' | 'absent'
  readonly key: string
  readonly place?: Place | undefined
}

/** The texts of the other remedies say what to write instead. */
const sentences: readonly ConfigFault['problem'][] = [
  'json',
  'large',
  'unknown',
  'missing',
  'bankWrong',
  'themeWrong',
  'notBaked',
  'absent',
  'addToOffer',
  'addToBanks',
]

/**
 * Says what is wrong in `config.json`, and what to do.
 * @param remark what to fix first in a question bank
 */
export function faultWords(
  words: typeof texts,
  { problem, key, place }: ConfigFault,
  remark = '',
): string {
  const text = sentences.includes(problem)
    ? words[problem]
    : fill(words.wrong, { what: words[problem] })
  const languages = localeIds.join(', ')
  const kB = MAX_CONFIG_BYTES / 1024
  return fill(text, { ...place, key, remark, most: LONGEST_NAME, kB, languages })
}
