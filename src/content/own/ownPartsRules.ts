import { wordsOf } from '../check/words'
import { textsWithin } from '../textsWithin'
import { languagesOf } from './languagesOf'
import { writtenIds } from './makeOwnBank'
import { cardsOf, inLanguages, placesOf, type InLanguages } from './makeOwnParts'
import type { OwnBankFile } from './ownBankFile'

/** Remarks about the parts of a bank besides its statements. */
export type PartAdviceId = 'longPart' | 'pairLost'

type PartRemark = {
  readonly rule: PartAdviceId
  /** `part` is its place in the file. */
  readonly values: Readonly<Record<string, string | number>>
}

/** A place in a file, counted from 1, as in `dilemmas.2.situation`. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.map((each) => (typeof each === 'number' ? each + 1 : String(each))).join('.')
}

const MOST_WORDS = { name: 4, situation: 60, optionA: 15, optionB: 15, title: 9 } as const
/** The words of a whole card: so many fit between the lines to cut along. */
const MOST_ON_CARD = { relations: 150, pairs: 120, ambitions: 100 } as const

/** Advice about these parts, checked in the bank's first language. */
export function partAdvice(file: OwnBankFile): PartRemark[] {
  const { dilemmas = [], pairs = [] } = file
  const [language = 'nl'] = languagesOf(file)
  const text = inLanguages(language)
  const ids = writtenIds(file)
  return [
    ...dilemmas.flatMap((dilemma, at): PartRemark[] => {
      const path = ['dilemmas', at] as const
      return (['name', 'situation', 'optionA', 'optionB'] as const).flatMap((part) =>
        tooLong(text(dilemma[part]).nl, MOST_WORDS[part], [...path, part]),
      )
    }),
    ...pairs.flatMap((pair, at): PartRemark[] => {
      const path = ['pairs', at] as const
      if (placesOf(pair, ids)) {
        return tooLong(text(pair.title).nl, MOST_WORDS.title, [...path, 'title'])
      }
      return [{ rule: 'pairLost', values: { part: placeOf(path) } }]
    }),
    ...longCards(file, text),
  ]
}

function longCards(file: OwnBankFile, text: InLanguages): PartRemark[] {
  const cards = cardsOf(file, text)
  return (['relations', 'pairs', 'ambitions'] as const).flatMap((kind) =>
    Object.entries(cards[kind]).flatMap(([key, card]) => {
      const words = textsWithin(card).map((each) => each.text.nl)
      const at = kind === 'pairs' ? Number(key) : key
      return tooLong(words.join(' '), MOST_ON_CARD[kind], ['cards', kind, at])
    }),
  )
}

function tooLong(text: string, most: number, path: readonly PropertyKey[]): PartRemark[] {
  const n = wordsOf(text).length
  return n > most ? [{ rule: 'longPart', values: { part: placeOf(path), n, most } }] : []
}
