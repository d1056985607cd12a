import { killAtEveryStep } from '../support/killed'
import { expect, test } from './profile'
import { bank } from './scan'

// All sixty steps, and Firefox as well: npm run test:cross.
test('what is kept survives a browser that is killed 100 ms later', async ({
  startHost,
  launchOptions,
}) => {
  const { executablePath = '', args = [] } = launchOptions
  const host = await startHost()
  const chromium = { browser: 'chrome', executablePath, args } as const
  expect(await killAtEveryStep(chromium, host.address, bank.statements, 3)).toEqual([])
})
