import { launch } from 'chrome-launcher'
import connect from 'chrome-remote-interface'
import { runnerImport } from 'vite'

/**
 * Starts the browser of the tests, to measure with. It is driven without a test library, which
 * would listen to the console: the browser then reads every script a second time (70 ms for ours),
 * to know where in it an error would be.
 */
export async function startBrowser() {
  const { module } = await runnerImport('./tests/support/findBrowser.ts')
  const { executablePath, args } = await module.findNewest()
  const { port, kill } = await launch({
    chromePath: executablePath,
    chromeFlags: [...args, '--headless=new'],
    ignoreDefaultFlags: true,
    logLevel: 'error',
  })
  const { Browser, webSocketDebuggerUrl } = await connect.Version({ port })
  const browser = await connect({ port, target: webSocketDebuggerUrl })
  return {
    name: Browser,
    stop: () => kill(),
    /** Opens an empty page in a profile of its own, and closes it after the work. */
    inPage: async (work) => {
      const profile = await browser.Target.createBrowserContext()
      const { targetId } = await browser.Target.createTarget({ url: 'about:blank', ...profile })
      const client = await connect({ port, target: targetId })
      try {
        await client.Page.enable()
        return await work(client)
      } finally {
        await client.close()
        await browser.Target.disposeBrowserContext(profile)
      }
    },
  }
}

/**
 * What a benchmark does on a page.
 * @param {import('chrome-remote-interface').Client} client
 */
export function handle({ Input, Page, Runtime }) {
  const evaluate = async (work, ...given) => {
    const expression = `(${String(work)})(...${JSON.stringify(given)})`
    const { result, exceptionDetails } = await Runtime.evaluate({
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description)
    return result.value
  }
  return {
    evaluate,
    /** Runs in the page from its very beginning, whenever one is loaded. */
    begin: (work, ...given) =>
      Page.addScriptToEvaluateOnNewDocument({
        source: `(${String(work)})(...${JSON.stringify(given)})`,
      }),
    open: async (address) => {
      const loaded = Page.loadEventFired()
      await Page.navigate({ url: address })
      await loaded
    },
    until: async (isTrue, ...given) => {
      while (!(await evaluate(isTrue, ...given))) await pause(50)
    },
    /** Presses one of the elements, as a person with a mouse does. */
    click: async (selector, index = 0) => {
      const { x, y } = await evaluate(centreOf, selector, index)
      const at = { x, y, button: 'left', clickCount: 1 }
      await Input.dispatchMouseEvent({ type: 'mousePressed', ...at })
      await Input.dispatchMouseEvent({ type: 'mouseReleased', ...at })
    },
  }
}

/** Runs in the page. */
function centreOf(selector, index) {
  const element = [...document.querySelectorAll(selector)].at(index)
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

/** @param {number} milliseconds */
export function pause(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
