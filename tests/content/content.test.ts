import { describe, test } from 'vitest'
import messages from '../../content/interface/nl/check.json'
import { checkTexts } from '../../src/content/check'
import { describeFault } from '../../src/content/describeFault'
import { realTexts } from './realContent'
import { tell } from './tell'

describe('the content', () => {
  test('has no faults', () => {
    const { faults } = checkTexts(realTexts)
    const lines = faults.map((fault) => describeFault(fault, messages))
    tell('De inhoud klopt nog niet', [...lines,'test'])
  })
})
