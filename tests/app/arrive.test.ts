import { expect, test, vi } from 'vitest'
import { arrive } from '../../src/app/arrive'
import { changeBank } from '../../src/app/bank/changeBank'

vi.mock('../../src/app/bank/changeBank')

test.each(['b', 'w'] as const)(
  'a link of %s that would lose answers keeps its address',
  async (page) => {
    vi.mocked(changeBank).mockResolvedValue('wouldLose')
    const route = { page, payload: 'AAAAAAAAAA' }
    expect(await arrive(route)).toEqual({ ...route, wouldLose: true })
  },
)

test('no text of a link says that it would lose answers', async () => {
  vi.mocked(changeBank).mockResolvedValue('unknown')
  const route = { page: 'b', payload: 'stuck' } as const
  expect(await arrive(route)).toEqual(route)
})
