import { describe, expect, test } from 'vitest'
import nl from '../../build/faults.json'
import { checkContent, checkTexts } from '../../src/content/check/check'
import { describeFault } from '../../src/content/check/describeFault'
import type { Fault } from '../../src/content/check/rules'
import { fingerprint } from '../../src/core/fingerprint'
import type { Place } from './breaking'
import { breaks } from './breaks'
import { properChange, spellingCorrected } from './breaksOfVersions'
import { broken, realContent, realTexts } from './realContent'

describe('checkContent', () => {
  test.each(breaks)('finds $breach', ({ edits, expected }) => {
    const { faults, bank } = checkContent(broken(edits))
    expect(faults.map(placeOf)).toEqual(expected)
    expect(bank).toBeUndefined()
  })

  test('has a row for every message, and a message for every row', () => {
    const found = breaks.flatMap(({ expected }) => expected.map(({ rule }) => rule))
    const ofTheBank = Object.keys(nl).filter(
      (rule) => !/^(dilemma|pair|pointer|rating|script)/.test(rule),
    )
    expect(new Set([...found, 'unreadable'])).toEqual(new Set(ofTheBank))
  })

  test('accepts a changed statement with a new version and a line in the log', () => {
    const { faults, bank } = checkContent(broken(properChange))
    expect(faults).toEqual([])
    expect(bank?.version).toBe(realContent.bank.version + 1)
    expect(bank?.fingerprint).not.toBe(fingerprint(realContent.bank.statements))
  })

  test('accepts other words that the log calls spelling, and keeps all answers', () => {
    const { faults, bank } = checkContent(broken(spellingCorrected))
    expect(faults).toEqual([])
    expect(bank?.fingerprint).toBe(fingerprint(realContent.bank.statements))
  })
})

describe('checkTexts', () => {
  test('finds text that is not JSON', () => {
    expect(checkTexts({ ...realTexts, framework: '{ "relations": ' })).toEqual({
      faults: [{ rule: 'unreadable', file: 'framework.json', values: {} }],
    })
  })
})

describe('describeFault', () => {
  test.each(breaks)('says where $breach is and how to fix it', ({ edits }) => {
    for (const fault of checkContent(broken(edits)).faults) {
      const line = describeFault(fault, nl)
      expect(line).toContain([fault.file, fault.id, fault.language].filter(Boolean).join(', '))
      expect(line).not.toMatch(/\{\w+\}|undefined/)
    }
  })
})

function placeOf({ rule, file, id, language }: Fault): Place {
  return { rule, file, ...(id !== undefined && { id }), ...(language && { language }) }
}
