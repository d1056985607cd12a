import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, type Browser, type Page } from 'puppeteer-core'
import { blocksOf } from '../../src/core/blocks'
import type { Statement } from '../../src/core/statement'

/** A browser to kill: which kind, and where its program is. */
export type Victim = {
  readonly browser: 'chrome' | 'firefox'
  readonly executablePath: string
  readonly args?: readonly string[]
}

const PAUSE_MS = 100

/**
 * Does the full scan up to a number of statements. After every answer that is reported kept, the
 * browser is killed 100 ms later and started again.
 * @returns what was lost or wrong, per step; empty if nothing was
 */
export async function killAtEveryStep(
  victim: Victim,
  address: string,
  statements: readonly Statement[],
  steps: number,
): Promise<string[]> {
  const profile = mkdtempSync(join(tmpdir(), 'ambtskompas-killed-'))
  const faults: string[] = []
  const given: Record<string, number> = {}
  const blocks = blocksOf('full', statements)
  const all = blocks.flatMap(({ number, statements: inBlock }) =>
    inBlock.map(({ id }) => ({ id, number })),
  )
  let browser = await start(victim, profile)
  for (const [index, { id, number }] of all.slice(0, steps).entries()) {
    const page = await browser.newPage()
    await page.goto(`${address}#/scan/full/${String(number)}`)
    const answer = (index % 5) + 1
    await page.waitForSelector(`input[name="${id}"]`)
    await page.waitForFunction(() => !document.documentElement.classList.contains('waiting'))
    await page.click(`label:has(input[name="${id}"][value="${String(answer)}"])`)
    await page.waitForFunction(() => document.body.innerText.includes('Bewaard op dit apparaat'))
    await pause(PAUSE_MS)
    await kill(browser)
    given[id] = answer

    browser = await start(victim, profile)
    const kept = await keptAnswers(await browser.newPage(), address)
    if (JSON.stringify(sorted(kept)) !== JSON.stringify(sorted(given))) {
      faults.push(`step ${String(index + 1)}, ${id}: ${JSON.stringify(kept)}`)
    }
  }
  await browser.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  return faults
}

function start({ browser, executablePath, args = [] }: Victim, profile: string): Promise<Browser> {
  return launch({ browser, executablePath, userDataDir: profile, args: [...args], headless: true })
}

async function kill(browser: Browser): Promise<void> {
  const program = browser.process()
  if (!program) throw new Error('There is no browser process to kill')
  const gone = new Promise((resolve) => program.once('exit', resolve))
  program.kill('SIGKILL')
  await gone
  // The processes that it had started follow it.
  await pause(PAUSE_MS)
}

/** The data in the browser, read without the app. */
async function keptAnswers(page: Page, address: string): Promise<Record<string, unknown>> {
  await page.goto(`${address}icon.svg`)
  const kept = await page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const opening = indexedDB.open('ambtskompas/')
        opening.addEventListener('success', () => {
          const store = opening.result.transaction('kept').objectStore('kept')
          const reading = store.get('scan.ambtskompas')
          reading.addEventListener('success', () => {
            opening.result.close()
            resolve(reading.result)
          })
        })
      }),
  )
  await page.close()
  return (kept as { answers?: Record<string, unknown> } | undefined)?.answers ?? {}
}

function sorted(answers: Readonly<Record<string, unknown>>) {
  return Object.entries(answers).toSorted(([a], [b]) => a.localeCompare(b))
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
