import { expect } from '@playwright/test'
import { openHost } from '../support/host'
import { test } from '../support/openBrowser'
import {
  findFirefox,
  hasWebKit,
  startFirefox,
  startWebKit,
  type OtherBrowser,
} from '../support/otherBrowsers'

const WEBKIT_PORT = 4747

test('Firefox: a whole scan reaches its result, and the answers stay', async () => {
  const missing = 'NOT TESTED: there is no Firefox here (Debian: apt-get install firefox-esr)'
  const program = findFirefox()
  if (program === undefined) console.warn(missing)
  test.skip(program === undefined, missing)
  await expectWholeScan(await startFirefox(program ?? ''))
})

test('WebKit: a whole scan reaches its result, and the answers stay', async () => {
  const missing =
    'NOT TESTED: there is no WebKit here (Debian: apt-get install webkit2gtk-driver xvfb)'
  if (!hasWebKit()) console.warn(missing)
  test.skip(!hasWebKit(), missing)
  await expectWholeScan(await startWebKit(WEBKIT_PORT))
})

async function expectWholeScan({ goTo, ask, stop }: OtherBrowser): Promise<void> {
  const host = await openHost('dist', '/hr/kompas/', true)
  const shows = (words: string) => `document.body.innerText.includes('${words}')`
  const becomesTrue = (expression: string) =>
    expect.poll(() => ask(`Boolean(${expression})`), { timeout: 60_000 }).toBe(true)
  try {
    await goTo(host.address)
    await ask(
      `['error', 'unhandledrejection', 'securitypolicyviolation'].forEach((name) =>
        addEventListener(name, ({ message, reason, effectiveDirective }) => {
          (globalThis.faults ??= []).push([name, message, String(reason), effectiveDirective])
        }))`,
    )
    for (const block of [1, 2, 3, 4]) {
      await becomesTrue(shows(`Blok ${String(block)} van 4`))
      await becomesTrue("document.querySelectorAll('input[type=radio]').length === 30")
      await ask(
        `document.querySelectorAll('fieldset').forEach((f) => f.querySelectorAll('input')[2].click())`,
      )
      await becomesTrue(shows('Bewaard op dit apparaat'))
      await ask("[...document.querySelectorAll('form button')].at(-1).click()")
    }
    await becomesTrue("document.querySelector('.recharts-surface')")
    expect(await ask("document.querySelector('h1').innerText")).toBe('Geen relatie springt eruit.')
    expect(await ask('globalThis.faults ?? []')).toEqual([])
    await goTo(`${host.address}#/review/quick`)
    await ask('location.reload()')
    await becomesTrue(shows('Je hebt 20 van de 20 stellingen beantwoord.'))
    await becomesTrue('navigator.serviceWorker.controller')
  } finally {
    await stop()
    await host.stop()
  }
}
