import { expect, test } from 'vitest'
import { setBank } from '../../../src/content/inUse'
import { checkedBank, waterBoardWith } from '../../support/ownBanks'

test('a level without statements has no page', async () => {
  const withTwoLevels = waterBoardWith(({ level }, at) => ({
    level: level === 'O' ? 'T' : level,
    quick: at > 0,
  }))
  setBank(checkedBank(withTwoLevels).own)
  // Reads the bank as it loads.
  const { numberedPages } = await import('../../../src/workshop/paper/numberedPages')
  const levelsOf = (blocks: ReturnType<typeof numberedPages>[number]) => [
    ...new Set(blocks.map(({ level }) => level)),
  ]
  expect(numberedPages('full').map(levelsOf)).toEqual([['I'], ['T']])
  expect(numberedPages('quick')).toHaveLength(1)
})
