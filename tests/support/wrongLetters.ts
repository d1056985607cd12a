import * as fc from 'fast-check'

/** The last part of a link with one to four wrong characters. */
export function withWrongLetters(payload: string): fc.Arbitrary<string> {
  const anyWrong = fc.uniqueArray(
    fc.tuple(fc.nat({ max: payload.length - 1 }), fc.stringMatching(/^[\w-]$/)),
    { minLength: 1, maxLength: 4, selector: ([place]) => place },
  )
  return anyWrong
    .map((wrong) => {
      const letters = Array.from(payload)
      for (const [place, letter] of wrong) letters[place] = letter
      return letters.join('')
    })
    .filter((text) => text !== payload)
}
