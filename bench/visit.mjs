import { handle, pause } from './browser.mjs'

const slow = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 }
/** A mobile network in a hall full of people; the server simulates the losses. */
export const mobile = { latency: 60, downloadThroughput: 400_000, uploadThroughput: 150_000 }

/**
 * Opens an address in a new browser profile, on a slow phone with a slow network, and does
 * something there.
 * @param {(page: ReturnType<typeof handle>) => Promise<T>} work
 * @param {(page: ReturnType<typeof handle>) => Promise<void>} [prepare] before the slowing down
 * @param {typeof slow} [network]
 * @returns {Promise<T>}
 * @template T
 */
export function visit(browser, address, work, prepare, network = slow) {
  return browser.inPage(async (client) => {
    const { Emulation, Network } = client
    await Emulation.setDeviceMetricsOverride({
      width: 412,
      height: 823,
      deviceScaleFactor: 1,
      mobile: false,
    })
    const features = [{ name: 'prefers-reduced-motion', value: 'reduce' }]
    await Emulation.setEmulatedMedia({ features })
    const page = handle(client)
    await prepare?.(page)
    await page.begin(watch)
    await Network.enable()
    await Network.setCacheDisabled({ cacheDisabled: true })
    await Network.emulateNetworkConditions({ offline: false, ...network })
    await Emulation.setCPUThrottlingRate({ rate: 4 })
    await page.open('about:blank')
    await page.open(address)
    return await work(page)
  })
}

/** Runs in the page from its very beginning: notes what the browser reports about its own work. */
function watch() {
  const seen = { tasks: [], answers: [], shift: 0, largest: 0 }
  Object.assign(window, { seen })
  const on = (type, note, more = {}) =>
    new PerformanceObserver((list) => {
      list.getEntries().forEach(note)
    }).observe({ type, buffered: true, ...more })
  on('longtask', ({ startTime, duration }) => seen.tasks.push({ startTime, duration }))
  on('layout-shift', (entry) => {
    if (!entry.hadRecentInput) seen.shift += entry.value
  })
  on('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime
  })
  on(
    'event',
    // The click itself; moving the mouse across other answers changes nothing.
    ({ name, duration }) => {
      if (name === 'click') seen.answers.push(duration)
    },
    { durationThreshold: 16 },
  )
  // The first frame in which a statement can be seen, and so be answered.
  const look = () => {
    const radio = document.querySelector('input[type=radio]')
    if (radio?.checkVisibility({ visibilityProperty: true })) {
      requestAnimationFrame(() => {
        seen.seen = performance.now()
        dispatchEvent(new Event('bench-seen'))
      })
    } else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** What the browser noted, once nothing has happened for a while. */
export async function settled(page) {
  await pause(1500)
  return page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    const { tasks, ...rest } = window.seen
    const blocking = tasks.filter(({ startTime }) => startTime >= paint)
    return {
      ...rest,
      paint,
      blocked: blocking.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
    }
  })
}
