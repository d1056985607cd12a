import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A website of somebody else: on another name than the hosts of the app, also for storage. */
export type OtherSite = {
  readonly origin: string
  /** The address of a page of it that shows other pages in frames. */
  readonly showing: (...addresses: readonly string[]) => string
  readonly close: () => void
}

/** Starts a website that is not the app's. */
export function openOtherSite(): Promise<OtherSite> {
  const server = createServer(({ url = '' }, response) => {
    const addresses = new URL(url, 'http://site').searchParams.getAll('show')
    const frames = addresses.map((src) => `<iframe src="${src}" width="900" height="700"></iframe>`)
    response.setHeader('content-type', 'text/html')
    response.end(`<!doctype html>${frames.join('')}`)
  })
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address()
      const port = typeof bound === 'object' ? String(bound?.port) : ''
      const origin = `http://127.0.0.1:${port}`
      done({
        origin,
        showing: (...addresses) =>
          `${origin}/?${String(new URLSearchParams(addresses.map((each) => ['show', each])))}`,
        close: () => server.close(),
      })
    })
  })
}

/**
 * A copy of a build that a website may show in a frame, as configure.mjs makes it.
 * @returns its folder
 */
export function embeddable(build: string, origin: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'ambtskompas-embeddable-'))
  cpSync(build, folder, { recursive: true })
  const html = readFileSync(join(build, 'index.html'), 'utf8')
  const listed = `<html lang="nl" data-embed-in="https://elders.example.nl ${origin}"`
  writeFileSync(join(folder, 'index.html'), html.replace('<html lang="nl"', listed))
  return folder
}
