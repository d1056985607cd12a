import { defineConfig } from '@playwright/test'
import { findBrowser } from './tests/support/findBrowser'

const PORT = 4399

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Time decides nothing here: on a busy machine a step may take long.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${String(PORT)}/`,
    browserName: 'chromium',
    launchOptions: await findBrowser(),
    locale: 'nl-NL',
    contextOptions: { reducedMotion: 'reduce' },
  },
  webServer: {
    command: `npx vite preview --port ${String(PORT)} --strictPort`,
    port: PORT,
    reuseExistingServer: false,
  },
})
