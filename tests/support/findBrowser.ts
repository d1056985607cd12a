import { existsSync } from 'node:fs'
import { chromium, type LaunchOptions } from '@playwright/test'
import { Launcher } from 'chrome-launcher'

const quiet = [
  '--no-sandbox',
  // Without a graphics card Chromium imitates one, which costs an eighth of the whole run.
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/**
 * A Chromium to test with, in order: `CHROME_PATH`, Playwright's own, an installed Chrome or
 * Chromium, Edge, and finally the one inside an npm package (Linux x64).
 * @throws an error that says what to install if there is none
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const installed =
    process.env['CHROME_PATH'] ?? existing(chromium.executablePath()) ?? installedChrome() ?? edge()
  if (installed !== undefined) return { executablePath: installed, args: quiet }
  const packaged = await packagedChromium()
  if (packaged) return packaged
  throw new Error(
    'No browser to test with. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  )
}

function existing(path: string): string | undefined {
  return existsSync(path) ? path : undefined
}

function installedChrome(): string | undefined {
  try {
    return Launcher.getInstallations()[0]
  } catch {
    return undefined
  }
}

function edge(): string | undefined {
  return [
    '/usr/bin/microsoft-edge',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ].find((path) => existsSync(path))
}

async function packagedChromium(): Promise<LaunchOptions | undefined> {
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    return { executablePath: await packaged.executablePath(), args: quiet }
  } catch {
    return undefined
  }
}
