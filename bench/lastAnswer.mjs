import { pause } from './browser.mjs'
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
        await page.until(() => window.seen.seen !== undefined)
        await answerBlock(page)
        // The rest of the time in which a person reads and answers five statements.
        await pause(4000)
        await page.click('form button', -1)
        await page.until(() => window.radar?.done)
        return page.evaluate(() => window.radar)
      },
      async (page) => {
        if (address.includes('#')) await answerEarlierBlocks(page, new URL('/', address).href)
        await page.begin(watchForRadar)
      },
    ),
}

async function answerEarlierBlocks(page, start) {
  await page.open(start)
  for (const block of [1, 2, 3]) {
    await page.until(shows, `Blok ${String(block)} van 4`)
    await answerBlock(page)
    await page.click('form button', -1)
  }
  await page.until(shows, 'Blok 4 van 4')
  await page.until(shows, 'Bewaard op dit apparaat')
}

export async function answerBlock(page) {
  for (let statement = 0; statement < 5; statement += 1) {
    await page.click('input[value="4"]', statement)
  }
}

/** Runs in the page. */
export function shows(text) {
  return document.querySelector('main').innerText.includes(text)
}

/** Runs in the page: notes how long after the button the radar was painted. */
function watchForRadar() {
  const now = () => performance.timeOrigin + performance.now()
  const painted = (selector) =>
    new Promise((resolve) => {
      const look = () => {
        // The frame that shows it is painted before the next one begins.
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
