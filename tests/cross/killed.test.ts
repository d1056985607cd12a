import { expect } from '@playwright/test'
import { bank } from '../e2e/scan'
import { findNewest } from '../support/findBrowser'
import { openHost } from '../support/host'
import { killAtEveryStep, type Victim } from '../support/killed'
import { test } from '../support/openBrowser'
import { findFirefox } from '../support/otherBrowsers'

const STEPS = 60

async function expectNothingLost(victim: Victim): Promise<void> {
  const host = await openHost('dist')
  const faults = await killAtEveryStep(victim, host.address, bank.statements, STEPS)
  await host.stop()
  console.log(`${victim.browser}: ${String(STEPS - faults.length)} of ${String(STEPS)} steps kept`)
  expect(faults).toEqual([])
}

test('Chromium: what is kept survives being killed at every step', async () => {
  const { executablePath = '', args = [] } = await findNewest()
  await expectNothingLost({ browser: 'chrome', executablePath, args })
})

test('Firefox: what is kept survives being killed at every step', async () => {
  const missing = 'NOT TESTED: there is no Firefox here (Debian: apt-get install firefox-esr)'
  const executablePath = findFirefox()
  if (executablePath === undefined) console.warn(missing)
  test.skip(executablePath === undefined, missing)
  await expectNothingLost({ browser: 'firefox', executablePath: executablePath ?? '' })
})
