import { parse } from 'acorn'

/** Features newer than the baseline that can be found in a text by name. */
const newer =
  /\.to(?:Sorted|Reversed|Spliced|WellFormed)\(|\.(?:isWellFormed|groupBy|withResolvers|fromAsync|canParse)\(|Promise\.try\(|RegExp\.escape\(|AbortSignal\.(?:any|timeout)\(|\(\?<[=!]|static\s*\{/g

/** The parts of a script that the oldest browsers and Node 18 do not know. */
export function newerThanBaseline(text: string): string[] {
  try {
    parse(text, { ecmaVersion: 2022, sourceType: 'module' })
  } catch (error) {
    return [String(error)]
  }
  return text.match(newer) ?? []
}
