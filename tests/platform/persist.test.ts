import { beforeEach, expect, test, vi } from 'vitest'
import { newProfile } from '../support/browser'
import { unhandledDuring } from '../support/unhandled'

beforeEach(() => {
  newProfile()
  vi.resetModules()
})

/** Stands in for the part of the browser that decides what may be cleared away. */
function browserThat(answers: Partial<Pick<StorageManager, 'persist' | 'persisted'>>) {
  vi.stubGlobal('navigator', { storage: answers })
}

/** Keeps something in a tab that was just opened. */
async function keep(revision: number): Promise<string> {
  const { openStorage } = await import('../../src/platform/storage')
  const storage = await openStorage()
  return storage.write('scan.x', { revision: revision + 1 }, revision)
}

test('the browser is asked once, and only when something is kept', async () => {
  const asked: string[] = []
  browserThat({
    persisted: async () => (asked.push('persisted'), false),
    persist: async () => (asked.push('persist'), true),
  })
  const { openStorage } = await import('../../src/platform/storage')
  const storage = await openStorage()
  await storage.read('scan.x')
  expect(await storage.write('scan.x', { revision: 2 }, 1)).toBe('stale')
  expect(asked).toEqual([])
  expect(await keep(0)).toBe('kept')
  expect(await keep(1)).toBe('kept')
  await vi.waitFor(() => {
    expect(asked).toEqual(['persisted', 'persist'])
  })
})

test('a browser that promised it before is not asked again', async () => {
  const asked: string[] = []
  browserThat({
    persisted: async () => (asked.push('persisted'), true),
    persist: async () => (asked.push('persist'), true),
  })
  expect(await keep(0)).toBe('kept')
  await new Promise(setImmediate)
  expect(asked).toEqual(['persisted'])
})

test.each<[string, Partial<Pick<StorageManager, 'persist' | 'persisted'>>]>([
  ['does not know the question', {}],
  ['refuses', { persisted: async () => false, persist: async () => false }],
  [
    'fails',
    { persisted: async () => false, persist: () => Promise.reject(new TypeError('No such thing')) },
  ],
  ['never answers', { persisted: () => new Promise(() => undefined) }],
])('a browser that %s keeps everything nevertheless', async (_, answers) => {
  browserThat(answers)
  const errors = await unhandledDuring(async () => {
    expect(await keep(0)).toBe('kept')
    await new Promise(setImmediate)
  })
  expect(errors).toEqual([])
})
