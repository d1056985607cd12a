import { spawnSync } from 'node:child_process'
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
 * A Chromium to test with, in order: `CHROME_PATH`, the one inside an npm package (Linux x64),
 * which has no windows to draw and is twice as fast, and what is installed.
 * @throws an error that says what to install if there is none
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const found = chosen() ?? (await packagedChromium()) ?? findInstalled()
  if (found) return found
  throw new Error(
    'No browser to test with. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  )
}

/** Playwright's own Chromium, an installed Chrome or Chromium, or Edge. */
export function findInstalled(): LaunchOptions | undefined {
  return optionsOf(existing(chromium.executablePath()) ?? installedChrome() ?? edge())
}

/** The newest that there is, for what takes its measure or its way of storing. */
export async function findNewest(): Promise<LaunchOptions> {
  return chosen() ?? findInstalled() ?? findBrowser()
}

/** The browser that somebody chose for all tests. */
export function chosen(): LaunchOptions | undefined {
  return optionsOf(process.env['CHROME_PATH'])
}

function optionsOf(executablePath: string | undefined): LaunchOptions | undefined {
  return executablePath === undefined ? undefined : { executablePath, args: quiet }
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
    const path = await packaged.executablePath()
    // Where it lacks a library of the system it does not start.
    const { status } = spawnSync(path, ['--version'])
    return status === 0 ? optionsOf(path) : undefined
  } catch {
    return undefined
  }
}
