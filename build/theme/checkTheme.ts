import { contrast } from './colours'
import { colourPairs } from './pairs'
import { asHex, resolve, type Tokens } from './readTheme'

/**
 * The pairs of colours that cannot be told apart well enough, each as a sentence.
 * @param tokens of the whole theme, including those of `paper` where it is also for printing
 */
export function checkTheme(tokens: Tokens, when: string): string[] {
  const found = colourPairs.flatMap(({ front, back, what, least }) => {
    if (back === 'paper' && tokens[back] === undefined) return []
    const [one, other] = [front, back].map((name) => colourOf(name, tokens))
    const unknown = [front, back].filter((_, i) => [one, other][i] === undefined)
    if (one === undefined || other === undefined) {
      return unknown.map(
        (name) => `${when}, --${name} is no solid colour. Write one, such as #0b4f5c.`,
      )
    }
    const measured = contrast(one, other)
    if (measured >= least) return []
    const ratio = (Math.floor(measured * 10) / 10).toFixed(1)
    const where = back === 'paper' ? 'white paper' : `--${back} (${other})`
    return `${when}, ${what} in --${front} (${one}) on ${where} have a contrast of ${ratio}; it must be ${String(least)}. Make the difference larger.`
  })
  return [...new Set(found)]
}

function colourOf(name: string, tokens: Tokens): string | undefined {
  return asHex(resolve(tokens[name] ?? '', tokens))
}
