import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { SAVED_SCAN_SCHEMA } from '../../src/record/savedScan'
import type { Frequency, Statement } from '../../src/core/statement'
import { asScored, bank as current, onResult, type Choose } from './scan'

type BankStatement = Statement & { readonly quick: boolean }
type Bank = { readonly version: number; readonly statements: readonly BankStatement[] }
const bank = JSON.parse(readFileSync('content/bank.json', 'utf8')) as Bank
const log = JSON.parse(readFileSync('content/log.json', 'utf8')) as {
  readonly versions: readonly { readonly version: number; readonly fingerprint: string }[]
}

/** What a scan remembers of the question bank in use. */
export const bankRef = {
  id: 'ambtskompas',
  version: bank.version,
  fingerprint: log.versions.find(({ version }) => version === bank.version)?.fingerprint ?? '',
}

/** The ids of its statements, in its order. */
export const bankIds = bank.statements.map(({ id }) => id)

type Pattern = Readonly<Partial<Record<Statement['relation'], Frequency>>>

/** Answers to a form as they are scored: 3 everywhere, or the pattern's value for a relation. */
export function answersOf(form: 'quick' | 'full', pattern: Pattern = {}) {
  const asked = bank.statements.filter(({ quick }) => quick || form === 'full')
  return Object.fromEntries(asked.map((s) => [s.id, asScored(s, pattern[s.relation] ?? 3)]))
}

const noExtras = {
  choices: {},
  publicValue: '',
  wishes: {},
  ownWords: {},
}

/** A scan put aside, as a file holds it. */
export function earlier(id: string, name: string, form: 'quick' | 'full', pattern: Pattern = {}) {
  const date = `2026-0${id.length % 9}-15T10:30:00.000Z`
  return { id, name, date, form, bank: bankRef, answers: answersOf(form, pattern), ...noExtras }
}

/** The content of a file with saved scans; `change` replaces parts of it. */
export function fileContent(change: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    app: 'ambtskompas',
    kind: 'scans',
    schema: SAVED_SCAN_SCHEMA,
    saved: '2026-11-24T10:30:00.000Z',
    bank: bankRef,
    answers: {},
    ...noExtras,
    earlier: [],
    colleagues: [],
    ...change,
  })
}

/** Hands a file to the page. */
export async function chooseFile(
  page: Page,
  content: string | Buffer,
  { nth = 0, name = 'scans.json' }: { nth?: number; name?: string } = {},
): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content
  const file = { name, mimeType: 'application/json', buffer }
  await page.locator('input[type=file]').nth(nth).setInputFiles(file)
}

/** Loads a scan from a file and goes to its result, for tests that begin there. */
export async function openResult(
  page: Page,
  form: 'quick' | 'full',
  choose: Choose,
): Promise<void> {
  const asked = current.statements.filter(({ quick }) => quick || form === 'full')
  const answers = Object.fromEntries(asked.map((each) => [each.id, choose(each)]))
  await page.goto('./#/scans')
  await chooseFile(page, fileContent({ answers }))
  await expect(page.getByText('De scan uit het bestand is nu je scan.')).toBeVisible()
  await page.goto(`./#/result/${form}`)
  await onResult(page)
}
