import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { wipeTraces } from '../../src/platform/wipe'
import { localStorageOver, newProfile, provide, refuse } from '../support/browser'

const folder = 'https://site/app/'
const ourCopies = [`ambtskompas ${folder} 1`, `ambtskompas ${folder} 2`]
const others = ['ambtskompas https://site/other/ 1', 'other']

let choices: Map<string, string>
let copies: Set<string>
let workers: Set<string>
let state: unknown

/** A profile with something of ours and of others in every place. */
beforeEach(() => {
  newProfile()
  choices = new Map([
    ['ambtskompas/:locale', 'en'],
    ['ambtskompas/:begun', 'yes'],
    ['ambtskompas/other/:locale', 'en'],
    ['other', 'stays'],
  ])
  copies = new Set([...ourCopies, 'ambtskompas https://site/other/ 1', 'other'])
  workers = new Set([folder, 'https://site/other/'])
  vi.stubGlobal('location', { href: `${folder}index.html#/about` })
  state = { statement: 'a' }
  giveChoices()
  vi.stubGlobal('history', {
    replaceState: (next: unknown) => {
      state = next
    },
  })
  vi.stubGlobal('caches', {
    keys: async () => [...copies],
    delete: async (name: string) => copies.delete(name),
  })
  giveWorkers(async () => workers.delete(folder))
})

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Settings whose names can be listed, as a browser's can. */
function giveChoices(change: Partial<ReturnType<typeof localStorageOver>> = {}): void {
  const methods = { ...localStorageOver(choices), ...change }
  provide('localStorage', () => Object.setPrototypeOf(Object.fromEntries(choices), methods))
}

function giveWorkers(unregister: () => Promise<boolean>): void {
  const getRegistrations = async () =>
    [...workers].map((scope) => ({ scope, installing: null, unregister }))
  vi.stubGlobal('navigator', { serviceWorker: { getRegistrations } })
}

const left = () => ({
  choices: [...choices.keys()],
  copies: [...copies],
  workers: [...workers],
  state,
})
const otherChoices = ['ambtskompas/other/:locale', 'other']
const ours = { choices: ['ambtskompas/:locale', 'ambtskompas/:begun', ...otherChoices] }
const nothingOfOurs = {
  choices: otherChoices,
  copies: others,
  workers: ['https://site/other/'],
  state: null,
}

describe('wipeTraces', () => {
  test('removes all that is ours, and nothing else', async () => {
    await wipeTraces()
    expect(left()).toEqual(nothingOfOurs)
  })

  test.each<[string, () => void, object]>([
    [
      'localStorage is forbidden',
      () => {
        provide('localStorage', () => refuse('SecurityError'))
      },
      { ...nothingOfOurs, ...ours },
    ],
    [
      'there is no localStorage',
      () => {
        provide('localStorage', () => null)
      },
      { ...nothingOfOurs, ...ours },
    ],
    [
      'copies are forbidden',
      () => {
        vi.stubGlobal('caches', { keys: () => refuse('SecurityError') })
      },
      { ...nothingOfOurs, copies: [...ourCopies, ...others] },
    ],
  ])('is content if %s: nothing of ours can be there', async (_, happen, stays) => {
    happen()
    await wipeTraces()
    expect(left()).toEqual(stays)
  })

  test.each<[string, () => void, object]>([
    [
      'a choice',
      () => {
        giveChoices({ removeItem: () => refuse('QuotaExceededError') })
      },
      { ...nothingOfOurs, ...ours },
    ],
    [
      'a worker',
      () => {
        giveWorkers(() => Promise.reject(new Error('no')))
      },
      { ...nothingOfOurs, workers: [folder, 'https://site/other/'] },
    ],
    [
      'the history',
      () => {
        vi.stubGlobal('history', { replaceState: () => refuse('SecurityError') })
      },
      { ...nothingOfOurs, state: { statement: 'a' } },
    ],
  ])('rejects if %s stays, and all the rest is gone', async (_, happen, stays) => {
    happen()
    await expect(wipeTraces()).rejects.toThrow('could not be wiped')
    expect(left()).toEqual(stays)
  })
})
