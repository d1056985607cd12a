import { defineConfig } from '@playwright/test'

/** Long tests in several browsers, on what `npm run build` made: `npm run test:cross`. */
export default defineConfig({
  testDir: 'tests/cross',
  workers: 1,
  forbidOnly: true,
  // Time decides nothing here: sixty starts of a browser take their time.
  timeout: 1_800_000,
  reporter: [['list']],
})
