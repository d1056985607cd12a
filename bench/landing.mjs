import { settled, visit } from './visit.mjs'

/** The landing page, cold: when it is seen, when a tick counts, and whether every tick is kept. */
export const landing = {
  title: 'Landing page',
  runs: 9,
  sides: {
    app: '/',
    static: '/static/landing.html',
    'own page, no script': '/static/unscripted.html',
  },
  columns: {
    'first paint (ms)': ({ paint }) => paint,
    'largest paint (ms)': ({ largest }) => largest,
    'first tick that is kept (ms)': ({ first }) => first,
    'ticks lost, of 5': ({ lost }) => lost,
    'blocked, TBT (ms)': ({ blocked }) => blocked,
    'longest task (ms)': ({ longest }) => longest,
    'layout shift, CLS': ({ shift }) => shift,
  },
  measure: answerEarly,
}

/**
 * Ticks five statements, from the first frame in which one can be seen, and looks for them later.
 */
export function answerEarly(browser, address, run, network) {
  return visit(
    browser,
    address,
    async (page) => {
      await page.until(isTakenOver)
      const noted = await settled(page)
      const ticked = await page.evaluate(() => window.ticked)
      const lost = await page.evaluate(findLost, ticked)
      return { ...noted, first: ticked[0].at, lost: lost.length }
    },
    // At other moments in every run, to cover all moments around the arrival of the script.
    (page) => page.begin(tickOneByOne, 50 + run * 40),
    network,
  )
}

/** Runs in the page: whether the app has started, or the page has no app. */
function isTakenOver() {
  const isApp = document.querySelector('script[type=module]') !== null
  return !isApp || document.documentElement.dataset.reach === 'here'
}

/** Runs in the page: ticks five statements, the first as soon as it is seen. */
function tickOneByOne(pause) {
  window.ticked = []
  const tick = (position) => {
    const radios = [...document.querySelectorAll('input[type=radio]')]
    const { name } = radios[position * 6]
    radios[position * 6 + 3].click()
    window.ticked.push({ name, at: performance.now() })
    if (position < 4) setTimeout(tick, pause, position + 1)
  }
  addEventListener('bench-seen', () => {
    tick(0)
  })
}

/** Runs in the page: the ticks that have disappeared, or that the app has not saved. */
async function findLost(ticked) {
  const isApp = document.querySelector('script[type=module]') !== null
  const saved = isApp ? await readSaved() : undefined
  return ticked.filter(({ name }) => {
    const checked = document.querySelector(`input[name="${name}"][value="4"]`).checked
    return !checked || (isApp && saved?.answers[name] !== 4)
  })

  function readSaved() {
    return new Promise((resolve) => {
      const opening = indexedDB.open('ambtskompas/')
      opening.addEventListener('success', () => {
        const reading = opening.result
          .transaction('kept')
          .objectStore('kept')
          .get('scan.ambtskompas')
        reading.addEventListener('success', () => {
          opening.result.close()
          resolve(reading.result)
        })
      })
    })
  }
}
