/** A piece of text in one colour. */
export type Run = { readonly text: string; readonly fill: string }

/**
 * Breaks text into lines of limited width, between words, and keeps the colour of every piece. A
 * word that is wider stays whole.
 */
export function flow(
  runs: readonly Run[],
  width: number,
  widthOf: (text: string) => number,
): Run[][] {
  const whole = runs.map(({ text }) => text).join('')
  return linesOf(whole, width, widthOf).map(({ from, to }) => cut(runs, from, to))
}

/** The same in equally many lines, of about the same length. */
export function flowEvenly(
  runs: readonly Run[],
  width: number,
  widthOf: (text: string) => number,
): Run[][] {
  const lines = flow(runs, width, widthOf)
  const narrower = [0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]
    .map((part) => flow(runs, part * width, widthOf))
    .find(({ length }) => length === lines.length)
  return narrower ?? lines
}

type Range = { readonly from: number; readonly to: number }

function linesOf(whole: string, width: number, widthOf: (text: string) => number): Range[] {
  const lines: Range[] = []
  for (const { index, 0: word } of whole.matchAll(/\S+/g)) {
    const to = index + word.length
    const last = lines.at(-1)
    if (last && widthOf(whole.slice(last.from, to)) <= width) {
      lines[lines.length - 1] = { from: last.from, to }
    } else {
      lines.push({ from: index, to })
    }
  }
  return lines
}

/** The pieces between two places in the whole text. */
function cut(runs: readonly Run[], from: number, to: number): Run[] {
  let start = 0
  return runs.flatMap(({ text, fill }) => {
    const piece = text.slice(Math.max(0, from - start), Math.max(0, to - start))
    start += text.length
    return piece === '' ? [] : [{ text: piece, fill }]
  })
}
