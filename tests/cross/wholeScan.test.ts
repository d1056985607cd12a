import { expect } from '@playwright/test'
import { openHost } from '../support/host'
import { inOtherBrowsers } from './inOtherBrowsers'

inOtherBrowsers('a whole scan reaches its result, and the answers stay', async (browser) => {
  const { goTo, ask, becomesShown, becomesTrue } = browser
  const host = await openHost('dist', '/hr/kompas/', true)
  try {
    await goTo(host.address)
    await ask(
      `['error', 'unhandledrejection', 'securitypolicyviolation'].forEach((name) =>
        addEventListener(name, ({ message, reason, effectiveDirective }) => {
          (globalThis.faults ??= []).push([name, message, String(reason), effectiveDirective])
        }))`,
    )
    for (const block of [1, 2, 3, 4]) {
      await becomesShown(`Blok ${String(block)} van 4`)
      await becomesTrue("document.querySelectorAll('input[type=radio]').length === 30")
      await ask(
        `document.querySelectorAll('fieldset').forEach((f) => f.querySelectorAll('input')[2].click())`,
      )
      await becomesShown('Bewaard op dit apparaat')
      await ask("[...document.querySelectorAll('form button')].at(-1).click()")
    }
    await becomesTrue("document.querySelector('.recharts-surface')")
    expect(await ask("document.querySelector('h1').innerText")).toBe('Geen relatie springt eruit.')
    expect(await ask('globalThis.faults ?? []')).toEqual([])
    await goTo(`${host.address}#/review/quick`)
    await ask('location.reload()')
    await becomesShown('Je hebt 20 van de 20 stellingen beantwoord.')
    await becomesTrue('navigator.serviceWorker.controller')
  } finally {
    await host.stop()
  }
})
