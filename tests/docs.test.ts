import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const root = new URL('../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')
const pagesIn = (folder: string) =>
  readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.md'))

const records = pagesIn('docs/decisions/')
  .filter((name) => /^\d/.test(name))
  .map((name) => {
    const text = read(`docs/decisions/${name}`)
    const [, number, title] = /^# (\d+)\. (.+)$/m.exec(text) ?? []
    const [, date, status = ''] = /^Date: (\S+) · Status: (.+)$/m.exec(text) ?? []
    return { name, number: Number(number), title, date, status }
  })

describe('every decision record', () => {
  test.each(records)('$name has the number of its file, and no other has it', (record) => {
    expect(Number(record.name.slice(0, 4))).toBe(record.number)
    expect(records.filter(({ number }) => number === record.number)).toHaveLength(1)
  })

  test.each(records)('$name has a date and a status', ({ date, status }) => {
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(status).toMatch(/^(?:accepted|superseded by)\b/)
  })

  test.each(records)('$name is in the list with its title and status', (record) => {
    const { name, number, title, status } = record
    const row = read('docs/decisions/README.md')
      .split('\n')
      .find((line) => line.includes(`(${name})`))
    const cells = row?.split('|').map((cell) => cell.trim())
    const short = /^(?:accepted|superseded by \[\d+\])/.exec(status)?.[0] ?? ''
    expect(cells?.slice(1, 3)).toEqual([`[${String(number)}](${name})`, title])
    expect(cells?.[3]).toContain(short.replace(/\[(\d+)\]/, '$1'))
  })
})

/** Everything that people read about the project, except decisions that no longer hold. */
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'deploy/README.md',
  ...pagesIn('docs/').map((name) => `docs/${name}`),
  ...records
    .filter(({ status }) => status.startsWith('accepted'))
    .map(({ name }) => `docs/decisions/${name}`),
]

/** Paths of this project between backticks; `<id>` and `*` stand for something. */
const path = /`((?:src|tests|build|content|docs|bench|simulation|deploy|public)\/[\w./-]*)`/g

/** The same in a comment, where a full stop may end the sentence. */
const pathInComment =
  /(?<![\w./-])(?:src|tests|build|content|docs|bench|simulation|deploy|public)\/(?:[\w./-]|<language>)*[\w/]/g

describe('what is written about the project', () => {
  test.each(pages)('%s names only files and folders that exist', (page) => {
    const named = [...read(page).matchAll(path)].map(([, found = '']) => found)
    expect(named.filter((found) => !existsSync(new URL(found, root)))).toEqual([])
  })

  test('names many files, so that this test can fail', () => {
    expect(pages.flatMap((page) => [...read(page).matchAll(path)]).length).toBeGreaterThan(50)
  })
})

/** The lines of comments in the code that name a path of this project. */
const comments = ['src/', 'build/', 'simulation/', 'bench/'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|m?js|css)$/.test(name))
    .flatMap((name) => read(folder + name).match(/(?:^\s*(?:\/?\*|\/\/)|\s\/\/ ).*$/gm) ?? [])
    .flatMap((comment) => comment.match(pathInComment) ?? []),
)

describe('what comments say about the project', () => {
  test('names only files and folders that exist', () => {
    const missing = comments.filter(
      (found) => !existsSync(new URL(found.replace('<language>', 'nl'), root)),
    )
    expect(missing).toEqual([])
  })

  test('names many files, so that this test can fail', () => {
    expect(comments.length).toBeGreaterThan(25)
  })
})

describe('where things are, in docs/architecture.md', () => {
  const rows = [
    ...read('docs/architecture.md').matchAll(/^\| (.+?) +\| `([^`]+)` +\| `([^`]+)`/gm),
  ].map(([, question, file, word]) => ({ question, file, word }))

  test('is answered for twelve questions', () => {
    expect(rows.length).toBeGreaterThanOrEqual(12)
  })

  test.each(rows)('$question: $word in $file', ({ file = '', word }) => {
    expect(read(file)).toContain(word)
  })
})
