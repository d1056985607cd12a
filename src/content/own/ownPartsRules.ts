import { wordsOf } from '../check/words'
import { languagesOf } from './languagesOf'
import { writtenIds } from './makeOwnBank'
import { inLanguages, placesOf } from './makeOwnParts'
import type { OwnBankFile } from './ownBankFile'

/** What its maker should know of what a bank brings beside its statements. */
export type PartAdviceId = 'longPart' | 'pairLost'

type PartRemark = {
  readonly rule: PartAdviceId
  /** `part` is where it stands in the file. */
  readonly values: Readonly<Record<string, string | number>>
}

/** Where something stands in a file, counted from 1, as in `dilemmas.2.situation`. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.map((each) => (typeof each === 'number' ? each + 1 : String(each))).join('.')
}

const MOST_WORDS = { name: 4, situation: 60, optionA: 15, optionB: 15, title: 9 } as const

/** What is worth knowing about dilemmas and pairs; looked at in the language that comes first. */
export function partAdvice(file: OwnBankFile): PartRemark[] {
  const { dilemmas = [], pairs = [] } = file
  const [language = 'nl'] = languagesOf(file)
  const text = inLanguages(language)
  const ids = writtenIds(file)
  return [
    ...dilemmas.flatMap((dilemma, at): PartRemark[] => {
      const path = ['dilemmas', at] as const
      return (['name', 'situation', 'optionA', 'optionB'] as const).flatMap((part) =>
        tooLong(text(dilemma[part]).nl, part, path),
      )
    }),
    ...pairs.flatMap((pair, at): PartRemark[] => {
      const path = ['pairs', at] as const
      if (placesOf(pair, ids)) return tooLong(text(pair.title).nl, 'title', path)
      return [{ rule: 'pairLost', values: { part: placeOf(path) } }]
    }),
  ]
}

function tooLong(
  text: string,
  part: keyof typeof MOST_WORDS,
  path: readonly PropertyKey[],
): PartRemark[] {
  const [n, most] = [wordsOf(text).length, MOST_WORDS[part]]
  return n > most ? [{ rule: 'longPart', values: { part: placeOf([...path, part]), n, most } }] : []
}
