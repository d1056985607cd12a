import { rmSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { blocksOf } from '../../src/core/blocks'
import { bank } from '../e2e/scan'
import { openHost } from '../support/host'
import { keptAnswers } from '../support/keptScan'
import { buildNext } from '../support/nextBuild'
import { launchBrowser, test } from '../support/openBrowser'

const CHANGED = 'T-connected-citizens'
const build = 'dist'

test('a new version at every step of the full scan loses and mixes up nothing', async () => {
  const next = await buildNext(CHANGED)
  const host = await openHost(build)
  const browser = await launchBrowser()
  const steps = blocksOf('full', bank.statements).flatMap(({ number, statements }) =>
    statements.map(({ id }) => ({ id, block: number })),
  )
  const settings = { serviceWorkers: 'block', locale: 'nl-NL' } as const
  const before = await browser.newContext(settings)
  const page = await before.newPage()
  const given: Record<string, number> = {}
  const faults: string[] = []

  for (const [index, { id, block }] of steps.entries()) {
    await page.goto(`${host.address}#/scan/full/${String(block)}`)
    await answer(page, id, (index % 5) + 1)
    given[id] = (index % 5) + 1

    host.deploy(next)
    const after = await browser.newContext({
      ...settings,
      storageState: await before.storageState({ indexedDB: true }),
    })
    const updated = await after.newPage()
    // The next step, or the first again.
    const { id: other, block: at } = steps[(index + 1) % steps.length] ?? { id, block }
    await updated.goto(`${host.address}#/scan/full/${String(at)}`)
    await answer(updated, other, 3)
    const { [CHANGED]: _, ...unchanged } = given
    const wanted = { ...unchanged, [other]: 3 }
    const kept = await keptAnswers(updated)
    if (JSON.stringify(sorted(kept)) !== JSON.stringify(sorted(wanted))) {
      faults.push(`step ${String(index + 1)}, ${id}: ${JSON.stringify(kept)}`)
    }
    await updated.goto(`${host.address}#/result/full`)
    await expect(updated.getByText('Je resultaat ·')).toBeVisible()
    await after.close()
    host.deploy(build)
  }
  await browser.close()
  await host.stop()
  rmSync(next, { recursive: true })
  console.log(`deployment: ${String(steps.length - faults.length)} of ${String(steps.length)}`)
  expect(faults).toEqual([])
})

async function answer(page: Page, id: string, value: number): Promise<void> {
  const radio = page.locator(`input[name="${id}"][value="${String(value)}"]`)
  await radio.check()
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
}

function sorted(answers: Readonly<Record<string, unknown>>) {
  return Object.entries(answers).toSorted(([a], [b]) => a.localeCompare(b))
}
