import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openStorage, type Storage } from '../../src/platform/storage'
import { newProfile, provide } from '../support/browser'

let local: Map<string, string>

beforeEach(() => {
  local = newProfile()
  vi.useFakeTimers()
  provide('indexedDB', () => ({ open: () => new IDBRequest() }))
})

afterEach(() => {
  vi.useRealTimers()
})

describe('a database that does not answer', () => {
  test('gives way to localStorage', async () => {
    const opening = openStorage()
    await vi.runAllTimersAsync()
    expect(await opening).toMatchObject({ medium: 'local' })
  })

  test('gets more time on a later visit, since it may hold answers', async () => {
    local.set('ambtskompas.begun', 'yes')
    let opened: Storage | undefined
    void openStorage().then((storage) => (opened = storage))
    await vi.advanceTimersByTimeAsync(25_000)
    expect(opened).toBeUndefined()
    await vi.runAllTimersAsync()
    expect(opened).toMatchObject({ medium: 'local' })
  })
})
