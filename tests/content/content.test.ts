import { describe, expect, test } from 'vitest'
import { loadBank } from '../../src/content/loadBank'
import { tell } from './tell'
import { folder } from './texts'

describe('the content', () => {
  test('has no faults', () => {
    const loaded = loadBank(folder)
    const problems = 'problems' in loaded ? loaded.problems : []
    tell('De inhoud klopt nog niet', problems)
    expect(problems).toEqual([])
  })
})
