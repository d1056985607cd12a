import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'

const root = new URL('../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')
const filesIn = (folder: string) => readdirSync(new URL(folder, root)).map((name) => folder + name)

const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json'))).scripts

const step = z.strictObject({
  name: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
})
const job = z.strictObject({
  'runs-on': z.string().regex(/\d/),
  'timeout-minutes': z.number(),
  environment: z.strictObject({ name: z.string() }).optional(),
  steps: z.array(step).nonempty(),
})
const workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }).optional(),
  jobs: z.record(z.string(), job),
})

describe.each(filesIn('.github/workflows/'))('%s', (file) => {
  const { jobs } = workflow.parse(parse(read(file)))
  const steps = Object.values(jobs).flatMap((each) => each.steps)

  test('either uses or runs something in each step', () => {
    expect(steps.filter(({ uses, run }) => (uses === undefined) === (run === undefined))).toEqual(
      [],
    )
  })

  test('pins every action to a commit', () => {
    const used = steps.flatMap(({ uses }) => uses ?? [])
    expect(used.filter((uses) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(uses))).toEqual([])
  })

  test('runs scripts that exist', () => {
    const run = steps.map((each) => each.run ?? '').join('\n')
    const named = [...run.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

const field = z.strictObject({
  type: z.enum(['markdown', 'input', 'textarea', 'dropdown']),
  id: z.string().optional(),
  attributes: z.strictObject({
    label: z.string().optional(),
    description: z.string().optional(),
    placeholder: z.string().optional(),
    options: z.array(z.string()).nonempty().optional(),
    value: z.string().optional(),
  }),
  validations: z.strictObject({ required: z.boolean() }).optional(),
})
const form = z.strictObject({
  name: z.string(),
  description: z.string(),
  title: z.string(),
  labels: z.array(z.string()),
  body: z.array(field).nonempty(),
})

test.each(filesIn('.github/ISSUE_TEMPLATE/').filter((file) => !file.endsWith('config.yml')))(
  '%s is a form of which each question has an id and a label',
  (file) => {
    const { body } = form.parse(parse(read(file)))
    const questions = body.filter(({ type }) => type !== 'markdown')
    expect(questions.filter(({ id, attributes }) => !id || !attributes.label)).toEqual([])
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    expect(questions.some(({ validations }) => validations?.required)).toBe(true)
  },
)

/** The rules of publiccode.yml for the keys that we use: what must be there, and how long. */
const described = z.strictObject({
  shortDescription: z.string().max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string().max(100)).nonempty(),
})
const publiccode = z.strictObject({
  publiccodeYmlVersion: z.literal('0.4'),
  name: z.string(),
  url: z.url({ protocol: /^https$/ }),
  logo: z.string().regex(/\.(?:svg|png)$/),
  softwareVersion: z.string(),
  releaseDate: z.iso.date().optional(),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('standalone/web'),
  platforms: z.array(z.string()).nonempty(),
  categories: z.array(z.string()).nonempty(),
  legal: z.strictObject({ license: z.literal('EUPL-1.2') }),
  maintenance: z.strictObject({
    type: z.literal('community'),
    contacts: z.array(z.strictObject({ name: z.string() })).nonempty(),
  }),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(z.string()).nonempty(),
  }),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().regex(/^[A-Z]{2}$/)),
    scope: z.array(z.string()),
  }),
  description: z.strictObject({ nl: described, en: described }),
})

describe('publiccode.yml', () => {
  const said = publiccode.parse(parse(read('publiccode.yml')))

  test('has the version of the package, a logo that is there, and every language', () => {
    expect(read('package.json')).toContain(`"version": "${said.softwareVersion}"`)
    expect(existsSync(new URL(said.logo, root))).toBe(true)
    expect(said.localisation.availableLanguages.toSorted()).toEqual(
      readdirSync(new URL('content/interface/', root)).toSorted(),
    )
  })

  test('is no further than its version', () => {
    const isStable = !said.softwareVersion.startsWith('0.')
    expect(said.developmentStatus === 'stable').toBe(isStable)
  })
})

describe('REUSE.toml', () => {
  const text = read('REUSE.toml')
  const annotations = text.split('[[annotations]]').slice(1)
  const covered = annotations.flatMap((each) => {
    const paths = /^path = (.+)$/m.exec(each)?.[1] ?? ''
    return [...paths.matchAll(/"([^"]+)"/g)].map(([, path = '']) => path)
  })

  test('says of every part whose it is and under which licence, with its text', () => {
    for (const each of annotations) {
      expect(each).toMatch(/^SPDX-FileCopyrightText = ".+"$/m)
      const licence = /^SPDX-License-Identifier = "(.+)"$/m.exec(each)?.[1] ?? ''
      expect(existsSync(new URL(`LICENSES/${licence}.txt`, root))).toBe(true)
    }
  })

  test('covers every file of the project', () => {
    const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim()
    const isIn = (file: string, path: string) =>
      path === '*' ? !file.includes('/') : file.startsWith(path.replace('**', ''))
    const missed = files
      .split('\n')
      .filter((file) => !file.startsWith('LICENSES/') && !covered.some((path) => isIn(file, path)))
    expect(missed).toEqual([])
  })

  test('has the licences that are elsewhere in the project, to the letter', () => {
    expect(read('LICENSES/EUPL-1.2.txt')).toBe(read('LICENSE'))
    expect(read('LICENSES/CC-BY-4.0.txt')).toBe(read('content/LICENSE'))
  })
})
