import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect } from '@playwright/test'
import { openHost, type Host } from '../support/host'
import { inOtherBrowsers, type Browser } from './inOtherBrowsers'

const ticked = "document.querySelectorAll('input[type=radio]:checked').length"
const offNotice = 'We bewaren je scan niet.'

async function withHost(run: (host: Host) => Promise<void>): Promise<void> {
  const host = await openHost('dist')
  try {
    await run(host)
  } finally {
    await host.stop()
  }
}

async function tickFirstBlock({ ask, becomesShown, becomesTrue }: Browser): Promise<void> {
  await becomesTrue("document.querySelectorAll('fieldset').length === 5")
  await ask(
    `document.querySelectorAll('fieldset').forEach((f) => f.querySelectorAll('input')[3].click())`,
  )
  await becomesShown('Bewaard op dit apparaat')
}

/**
 * Loads the page anew, three times: from another site by Back, by reloading, and at its address.
 */
async function expectNothingComesBack(browser: Browser, address: string): Promise<void> {
  const { ask, becomesTrue, goTo } = browser
  const started = "document.querySelector('footer button')"
  await goTo('about:blank')
  await ask('history.back()')
  await becomesTrue(`${started} && ${ticked} === 0`)
  await ask('location.reload()')
  await becomesTrue(started)
  expect(await ask(ticked)).toBe(0)
  await goTo(address)
  await becomesTrue(started)
  expect(await ask(ticked)).toBe(0)
}

inOtherBrowsers('what is wiped stays away, and is said in view', (browser) =>
  withHost(async ({ address }) => {
    const { ask, becomesShown, goTo, press } = browser
    await goTo(address)
    await tickFirstBlock(browser)
    await press('Wis alles op dit apparaat')
    await press('Ja, wis')
    await becomesShown('Gewist van dit apparaat.')
    expect(
      await ask(
        `[...document.querySelectorAll('main p')].find((p) => p.innerText.startsWith('Gewist van')).getBoundingClientRect().top >= 0`,
      ),
    ).toBe(true)
    expect(await ask(ticked)).toBe(0)
    await expectNothingComesBack(browser, address)
  }),
)

inOtherBrowsers('somebody who keeps nothing leaves nothing', (browser) =>
  withHost(async ({ address }) => {
    const { becomesShown, goTo, press, ask } = browser
    await goTo(address)
    await tickFirstBlock(browser)
    await press('Bewaar mijn scan niet')
    await press('Ja, bewaar niets')
    await becomesShown(offNotice)
    await ask(`document.querySelectorAll('fieldset input')[1].click()`)
    await expectNothingComesBack(browser, address)
    await becomesShown(offNotice)
  }),
)

inOtherBrowsers('what is wiped in one tab is gone from another, which says so', (browser) =>
  withHost(async ({ address }) => {
    const { goTo, openTab, press } = browser
    await goTo(address)
    await tickFirstBlock(browser)
    const askOther = await openTab(`${address}#/result/quick`)
    const otherText = () => askOther('document.body.innerText')
    await expect.poll(otherText, { timeout: 60_000 }).toContain('Je resultaat')
    await press('Wis alles op dit apparaat')
    await press('Ja, wis')
    await expect
      .poll(otherText, { timeout: 60_000 })
      .toContain('Je scan is gewist in een ander tabblad')
    expect(await askOther(ticked)).toBe(0)
  }),
)

inOtherBrowsers('the next participant on one device meets nothing of the one before', (browser) =>
  withHost(async ({ address }) => {
    const { ask, becomesShown, becomesTrue, goTo, press } = browser
    await goTo(`${address}#/workshops`)
    await press('Maak de workshop')
    const link = 'document.body.innerText.match(/http\\S+#\\/w\\/[\\w-]+/)?.[0]'
    await becomesTrue(link)
    const invitation = String(await ask(link))
    await goTo(invitation)
    await tickFirstBlock(browser)
    await goTo(address)
    await goTo(invitation)
    await becomesShown('Er staan al antwoorden op dit apparaat')
    await press('Volgende deelnemer')
    await press('Ja, wis en begin')
    await becomesTrue("document.querySelectorAll('fieldset').length === 5")
    expect(await ask(ticked)).toBe(0)
  }),
)

inOtherBrowsers('before the script arrives nothing is said about keeping', (browser) =>
  withHost(async (host) => {
    const { ask, becomesTrue, goTo } = browser
    const page = readFileSync('dist/index.html', 'utf8')
    host.answer('', { status: 200, body: page.replaceAll('type="module"', 'type="later"') })
    await goTo(host.address)
    const top = "Math.round(document.querySelector('main fieldset').getBoundingClientRect().top)"
    const text = String(await ask('document.body.innerText'))
    expect(text).toContain('Blok 1 van 4')
    expect(text).not.toMatch(/bewaart niets|bewaren je scan niet|zijn je antwoorden weg/)
    const before = await ask(top)
    host.answer('', { status: 200, body: page })
    await goTo(`${host.address}?`)
    await becomesTrue("document.documentElement.dataset.reach === 'here'")
    await becomesTrue("document.querySelector('footer button')")
    expect(await ask(top)).toBe(before)
  }),
)

const scripts = readdirSync('dist/assets')
  .filter((name) => /^index-.*\.js$/.test(name))
  .map((name) => `assets/${name}`)

for (const [name, answer] of [
  ['is missing', { status: 404, body: '' }],
  ['does not parse', { status: 200, type: 'text/javascript', body: 'const = 1' }],
  ['throws', { status: 200, type: 'text/javascript', body: 'throw new TypeError("no")' }],
] as const) {
  inOtherBrowsers(`a script that ${name}: the landing and an invitation say so`, (browser) =>
    withHost(async (host) => {
      const { becomesShown, goTo } = browser
      for (const script of scripts) host.answer(script, answer)
      await goTo(host.address)
      await becomesShown('Ambtskompas start hier niet')
      await goTo('about:blank')
      await goTo(`${host.address}#/w/AZaz09-_x`)
      await becomesShown('Ambtskompas start hier niet')
      await becomesShown('De stellingen op papier')
    }),
  )
}

inOtherBrowsers('a proxy that keeps scripts for later leaves a page that can be read', (browser) =>
  withHost(async (host) => {
    const { ask, becomesShown, goTo } = browser
    const page = readFileSync('dist/index.html', 'utf8')
    const body = page
      .replaceAll('<script>', '<script type="0a1b2c-text/javascript">')
      .replaceAll('<script type="module"', '<script type="0a1b2c-module"')
    host.answer('', { status: 200, body })
    await goTo(host.address)
    await becomesShown('Blok 1 van 4')
    expect(
      await ask(
        "Math.max(...[...document.querySelectorAll('svg')].map((each) => each.getBoundingClientRect().width)) <= 640",
      ),
    ).toBe(true)
  }),
)

inOtherBrowsers('a page opened as a file says where to go instead', async (browser) => {
  await browser.goTo(pathToFileURL('dist/index.html').href)
  await browser.becomesShown('Zo, als los bestand, werkt Ambtskompas niet')
})
