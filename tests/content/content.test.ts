import { describe, expect, test } from 'vitest'
import { load } from '../../build/loadBank'
import { tell } from './tell'
import { folder } from './texts'

describe('the content', () => {
  test.each(Object.entries(load))('has no faults: %s', (_, loadFile) => {
    const loaded = loadFile(folder)
    const problems = 'problems' in loaded ? loaded.problems : []
    tell('De inhoud klopt nog niet', problems)
    expect(problems).toEqual([])
  })
})
