import { beforeEach, expect, test } from 'vitest'
import { forgetTab, keepTabText, readTabText, tabNames } from '../../src/platform/tabChoice'

const names = Object.keys(tabNames) as (keyof typeof tabNames)[]

beforeEach(() => {
  sessionStorage.clear()
})

test('wiping everything forgets what a tab uses and writes, and leaves what was chosen for it', () => {
  for (const name of names) keepTabText(name, 'something')
  forgetTab()
  expect(names.filter((name) => readTabText(name) === undefined)).toEqual([
    'bank',
    'bankOfHost',
    'draft',
  ])
})
