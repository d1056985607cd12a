import { createServer, type AddressInfo } from 'node:net'
import { defineConfig } from '@playwright/test'
import { chosen, findBrowser, findInstalled } from './tests/support/findBrowser'

// Chosen once: the workers that read this file again get it from the environment.
const port = (process.env['AMBTSKOMPAS_TEST_PORT'] ??= String(await freePort()))

const fast = await findBrowser()
const installed = chosen() ? undefined : findInstalled()

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  // Some tests spend time waiting, as for a page at rest: another one can use the processor.
  workers: '150%',
  forbidOnly: true,
  // No test depends on speed: on a busy machine a step may take long.
  timeout: 180_000,
  expect: { timeout: 20_000, toPass: { intervals: [100] } },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}/`,
    browserName: 'chromium',
    locale: 'nl-NL',
    // One fetches every file of the app for each test; tests that are about it allow it.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [
    ...(installed && installed.executablePath !== fast.executablePath
      ? // What people do most, and what depends on the browser most, also in the browser that is
        // installed here. First, as these are long: as the last ones they leave a processor idle.
        [{ name: 'installed', grep: /@installed/, use: { launchOptions: installed } }]
      : []),
    { name: 'all', use: { launchOptions: fast } },
  ],
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    port: Number(port),
    reuseExistingServer: false,
  },
})

/** A port that nothing listens on, so that tests never meet another server. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve)
  })
  const { port: found } = server.address() as AddressInfo
  await new Promise((resolve) => {
    server.close(resolve)
  })
  return found
}
