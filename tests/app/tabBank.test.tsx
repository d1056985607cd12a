import { beforeEach, expect, test } from 'vitest'
import { keepTabBank, readTabBank } from '../../src/app/bank/tabBank'

beforeEach(() => {
  sessionStorage.clear()
})

test('a tab knows no question bank before one was chosen', () => {
  expect(readTabBank()).toBeUndefined()
})

test('it remembers the file of the host, but not for the next bank', () => {
  const ofHost = { source: '{}', carried: { kind: 'host', id: 'waterschap' } } as const
  keepTabBank(ofHost)
  expect(readTabBank()).toEqual(ofHost)
  keepTabBank({ source: '{"title":"Other"}' })
  expect(readTabBank()).toEqual({ source: '{"title":"Other"}' })
  keepTabBank('app')
  expect(readTabBank()).toBe('app')
})
