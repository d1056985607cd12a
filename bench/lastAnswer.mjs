import { visit } from './visit.mjs'

/** From the button under the last block to the painted radar, after a person's time to answer. */
export const lastAnswer = {
  title: 'Last answer to radar',
  runs: 9,
  sides: { app: '/#/scan/quick/4', static: '/static/block.html' },
  columns: {
    'radar painted (ms)': ({ radar }) => radar,
    'interactive radar painted (ms)': ({ interactive }) => interactive,
  },
  measure: (browser, address) =>
    visit(
      browser,
      address,
      async (page) => {
        await page.waitForFunction(() => window.seen.seen !== undefined)
        await answerBlock(page)
        // The rest of the time in which a person reads and answers five statements.
        await page.waitForTimeout(4000)
        await page.locator('form button').last().click()
        await page.waitForFunction(() => window.radar?.done)
        return page.evaluate(() => window.radar)
      },
      async (page) => {
        if (address.includes('#')) await answerEarlierBlocks(page, new URL('/', address).href)
        await page.addInitScript(watchForRadar)
      },
    ),
}

async function answerEarlierBlocks(page, start) {
  await page.goto(start)
  for (const block of [1, 2, 3]) {
    await page.getByText(`Blok ${String(block)} van 4`).waitFor()
    await answerBlock(page)
    await page.locator('form button').last().click()
  }
  await page.getByText('Blok 4 van 4').waitFor()
  await page.getByText('Bewaard op dit apparaat').waitFor()
}

async function answerBlock(page) {
  for (const radio of await page.locator('input[value="4"]').all()) await radio.check()
}

/** Runs in the page: notes how long after the button the radar was painted. */
function watchForRadar() {
  const now = () => performance.timeOrigin + performance.now()
  const painted = (selector) =>
    new Promise((resolve) => {
      const look = () => {
        // The frame in which it stands is painted before the next one begins.
        if (document.querySelector(selector)) requestAnimationFrame(() => resolve(now()))
        else requestAnimationFrame(look)
      }
      look()
    })
  const note = async (pressed) => {
    const radar = await painted('main svg.radar, main svg.recharts-surface')
    const interactive = document.getElementById('app')
      ? await painted('main svg.recharts-surface')
      : radar
    window.radar = { radar: radar - pressed, interactive: interactive - pressed, done: true }
  }
  const pressed = sessionStorage.getItem('pressed')
  if (pressed) {
    sessionStorage.removeItem('pressed')
    addEventListener('DOMContentLoaded', () => void note(Number(pressed)))
  }
  addEventListener(
    'submit',
    () => {
      if (document.getElementById('app')) void note(now())
      else sessionStorage.setItem('pressed', String(now()))
    },
    { capture: true },
  )
}
