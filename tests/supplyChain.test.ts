import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))

const versions = z.optional(z.record(z.string(), z.string()))
const asked = z
  .object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions })
  .parse(read('package.json'))

const lockedPackage = z.object({
  integrity: z.optional(z.string()),
  resolved: z.optional(z.string()),
  link: z.optional(z.boolean()),
  license: z.optional(z.string()),
  hasInstallScript: z.optional(z.boolean()),
  dev: z.optional(z.boolean()),
  optional: z.optional(z.boolean()),
  devOptional: z.optional(z.boolean()),
})
const lock = z
  .object({ packages: z.record(z.string(), lockedPackage) })
  .parse(read('package-lock.json'))
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')

/** What may end up in somebody's browser: not what only builds and tests the app. */
const runtime = locked.filter(
  ([, { dev, optional, devOptional }]) => !(dev ?? optional ?? devOptional),
)

const free = ['MIT', 'ISC', 'Apache-2.0', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause']

/** Whether a licence expression can be met with licences from the list alone. */
function isFree(licence: string): boolean {
  return licence
    .replaceAll(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((each) => free.includes(each)))
}

type Locked = (typeof locked)[number]

function names(packages: readonly Locked[]): string[] {
  return packages.map(([path, { license }]) => `${path} (${license ?? 'no licence'})`)
}

describe('packages by others', () => {
  test('are required in one exact version each', () => {
    const all = Object.entries({
      ...asked.dependencies,
      ...asked.devDependencies,
      ...asked.optionalDependencies,
    })
    expect(all.length).toBeGreaterThan(30)
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
  })

  test('are all locked with a strong hash of their content', () => {
    expect(locked.length).toBeGreaterThan(300)
    expect(
      names(locked.filter(([, each]) => !/^sha512-.{86}==$/.test(each.integrity ?? ''))),
    ).toEqual([])
  })

  test('all come from the npm registry', () => {
    // npm leaves the address out of the lock for its own registry: `.npmrc`.
    const elsewhere = locked.filter(
      ([, { resolved, link }]) =>
        link === true ||
        !(resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/'),
    )
    expect(names(elsewhere)).toEqual([])
  })

  test('run no script when they are installed', () => {
    expect(names(locked.filter(([, each]) => each.hasInstallScript === true))).toEqual([])
  })
})

describe('the packages in the app', () => {
  test('are those in `dependencies`, with all that they need', () => {
    const paths = runtime.map(([path]) => path)
    const own = Object.keys(asked.dependencies ?? {}).map((name) => `node_modules/${name}`)
    expect(own.filter((path) => !paths.includes(path))).toEqual([])
    expect(runtime.length).toBeLessThan(locked.length / 5)
  })

  test('may all be used and passed on freely', () => {
    expect(names(runtime.filter(([, { license }]) => !isFree(license ?? '')))).toEqual([])
  })

  test.each([
    ['MIT', true],
    ['(MIT OR Apache-2.0)', true],
    ['MIT AND ISC AND BSD-3-Clause', true],
    ['(GPL-3.0-only OR MIT)', true],
    ['GPL-3.0-only', false],
    ['MIT AND GPL-3.0-only', false],
    ['', false],
  ])('the licence “%s” is free: %j', (licence, expected) => {
    expect(isFree(licence)).toBe(expected)
  })
})
