import type { SharedResult } from '../../core/sharedResult'
import { findCodes, readOpenCode } from './resultCode'

type Problem = 'codeNone' | 'codeDamaged' | 'codeSeveral' | 'codeSealed' | 'codeImpossible'

/** The one open code in a text, or the key of the sentence that says why there is none. */
export function readOneCode(text: string): SharedResult | Problem {
  const { codes, damaged } = findCodes(text)
  const [found, ...others] = new Map(codes.map((code) => [code.text, code])).values()
  if (!found) return damaged.length > 0 ? 'codeDamaged' : 'codeNone'
  if (others.length > 0) return 'codeSeveral'
  if (found.sealed) return 'codeSealed'
  const read = readOpenCode(found)
  return read.ok ? read.value : 'codeImpossible'
}
