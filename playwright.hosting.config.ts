import { defineConfig } from '@playwright/test'
import { findBrowser } from './tests/support/findBrowser'
import { hasNginx } from './tests/support/hosting/nginx'

const isFirst = process.env['TEST_WORKER_INDEX'] === undefined
if (!hasNginx() && isFirst) {
  console.warn('NOT TESTED: nginx is not installed here, so deploy/nginx was not tried on it')
}

/** `npm run test:hosting`: what is in deploy/, on a real nginx, with what `npm run build` made. */
export default defineConfig({
  testDir: 'tests/hosting',
  ...(!hasNginx() && { testIgnore: '**/nginx/**' }),
  workers: 2,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    locale: 'nl-NL',
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: await findBrowser(),
  },
})
