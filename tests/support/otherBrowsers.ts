import { spawn, spawnSync } from 'node:child_process'
import { launch } from 'puppeteer-core'

type Ask = (expression: string) => Promise<unknown>

/** A browser that is not Chromium, with one page. */
export type OtherBrowser = {
  readonly goTo: (address: string) => Promise<void>
  /** The value of an expression in the page. */
  readonly ask: Ask
  /** Opens a second tab; what is asked of it is asked here. */
  readonly openTab: (address: string) => Promise<Ask>
  readonly stop: () => Promise<void>
}

/** The first of these programs that is installed, as the shell would find it. */
function findProgram(names: readonly (string | undefined)[]): string | undefined {
  return names
    .filter((name) => name !== undefined)
    .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim() ?? '')
    .find((path) => path !== '')
}

/** `FIREFOX_PATH`, else an installed one. */
export function findFirefox(): string | undefined {
  return findProgram([process.env['FIREFOX_PATH'], 'firefox-esr', 'firefox'])
}

export async function startFirefox(executablePath: string): Promise<OtherBrowser> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true })
  const page = await browser.newPage()
  return {
    goTo: async (address) => void (await page.goto(address)),
    ask: (expression) => page.evaluate(expression),
    openTab: async (address) => {
      const other = await browser.newPage()
      await other.goto(address)
      return (expression) => other.evaluate(expression)
    },
    stop: () => browser.close(),
  }
}

/** Whether there is a WebKit to test with, and a virtual screen for it. */
export function hasWebKit(): boolean {
  return ['WebKitWebDriver', 'xvfb-run'].every((name) => findProgram([name]) !== undefined)
}

/** Starts WebKit through its own driver, which speaks WebDriver (W3C). */
export async function startWebKit(port: number): Promise<OtherBrowser> {
  const options = ['-a', 'WebKitWebDriver', `--port=${String(port)}`]
  const driver = spawn('xvfb-run', options, { stdio: 'ignore', detached: true })
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${String(port)}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const { value } = (await answer.json()) as { readonly value: unknown }
    if (!answer.ok) throw new Error(JSON.stringify(value))
    return value
  }
  await untilUp(() => call('GET', '/status'))
  const made = await call('POST', '/session', { capabilities: {} })
  const session = `/session/${(made as { readonly sessionId: string }).sessionId}`
  const goTo = async (address: string) => {
    await call('POST', `${session}/url`, { url: address })
  }
  const ask: Ask = (expression) =>
    call('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] })
  const switchTo = (handle: unknown) => call('POST', `${session}/window`, { handle })
  return {
    goTo,
    ask,
    openTab: async (address) => {
      const first = await call('GET', `${session}/window`)
      const tab = await call('POST', `${session}/window/new`, { type: 'tab' })
      const { handle } = tab as { readonly handle: string }
      const inTab = async (visit: () => Promise<unknown>) => {
        await switchTo(handle)
        return visit().finally(() => switchTo(first))
      }
      await inTab(() => goTo(address))
      return (expression) => inTab(() => ask(expression))
    },
    stop: async () => {
      await call('DELETE', session)
      // The driver and its screen: the whole group that was started here.
      if (driver.pid !== undefined) process.kill(-driver.pid)
    },
  }
}

async function untilUp(ask: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    try {
      await ask()
      return
    } catch {
      await new Promise((resolve) => {
        setTimeout(resolve, 100)
      })
    }
  }
  throw new Error('WebKitWebDriver does not answer')
}
