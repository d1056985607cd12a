import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { values } from '../../../simulation/assumptions'
import { pilotOf } from '../../../simulation/items/pilot'
import { bankRef, pilotFiles, savedText } from '../../support/pilots'

const answers = { 'I-purpose-politics': 4, 'T-connected-society': 'na' } as const
const file = (path: string, text: string | undefined = savedText(answers)) => ({ path, text })
type Files = Parameters<typeof pilotOf>[0]
const problemOf = (files: Files) => {
  const read = pilotOf(files, bankRef)
  return read.ok ? undefined : read.problem
}

describe('pilotOf', () => {
  test('takes the folder of a file as the role of its owner', () => {
    expect(
      pilotOf([file('pilot/inspector/1.json'), file('/a/b/policyAdviser/x-3.json')], bankRef),
    ).toEqual({
      ok: true,
      value: {
        people: [
          { role: 'inspector', answers },
          { role: 'policyAdviser', answers },
        ],
        again: [],
      },
    })
  })

  test('pairs 17-2.json with 17.json of the same folder, and counts one person', () => {
    const second = { ...answers, 'I-purpose-politics': 2 } as const
    const read = pilotOf(
      [file('a/17-2.json', savedText(second)), file('a/17.json'), file('b/17.json')],
      bankRef,
    )
    expect(read).toMatchObject({ ok: true, value: { again: [{ first: answers, second }] } })
    expect(read.ok && read.value.people.map(({ role }) => role)).toEqual(['a', 'b'])
  })

  test.each<[string, Files, RegExp]>([
    ['no files', [], /^There are no files/],
    ['what is not there', [{ path: 'a/*.json', text: undefined }], /^a\/\*\.json is no file\.$/],
    ['a scan without answers', [file('a/1.json', savedText({}))], /was cut or changed\.$/],
    [
      'something else',
      [file('a/1.json', '{}')],
      /^a\/1\.json is no saved scan of this question bank\.$/,
    ],
    ['a cut file', [file('a/1.json', savedText(answers).slice(0, 80))], /was cut or changed\.$/],
    ['a file that is too large', [file('a/1.json', ' '.repeat(1_000_001))], /larger than any/],
    [
      'a file of a newer bank',
      [file('a/1.json', savedText(answers, { ...bankRef, version: 99 }))],
      /newer/,
    ],
    [
      'a mixture of versions',
      [file('a/1.json'), file('a/2.json', savedText(answers, { ...bankRef, version: 1 }))],
      /^a\/2\.json answers version 1 .* and this is version \d+ .* are never put together\.$/,
    ],
    [
      'a bank that is keyed otherwise',
      [
        file('a/1.json'),
        file('a/2.json', savedText(answers, { ...bankRef, fingerprint: '00000000' })),
      ],
      /^a\/2\.json answers version \d+ \(00000000\)/,
    ],
    [
      'a second time without a first',
      [file('a/1-2.json')],
      /^a\/1-2\.json is a second time without a first/,
    ],
  ])('refuses %s in one sentence', (_, files, problem) => {
    expect(problemOf(files)).toMatch(problem)
    expect(problemOf(files)).not.toContain('\n')
  })

  test('never throws, whatever a file holds', () => {
    const [good] = pilotFiles(values, 1, 0)
    const anyText = fc.oneof(
      fc.string(),
      fc.json(),
      fc.nat(good?.text.length).map((cut) => good?.text.slice(0, cut) ?? ''),
    )
    fc.assert(
      fc.property(fc.array(fc.record({ path: fc.string(), text: anyText })), (files) => {
        expect(typeof pilotOf(files, bankRef).ok).toBe('boolean')
      }),
    )
  })
})
