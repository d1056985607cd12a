import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { buildApp } from '../../build/release/buildApp'
import { makePackage } from '../../build/scorm/makePackage'
import type { HostConfig } from '../../src/ui/host/configFile'
import { bank, hostFolder } from '../support/adapted'
import { fullConfig } from '../support/fullConfig'

// As in `npm run build:scorm`: React would come with all that it has for development.
vi.stubEnv('NODE_ENV', 'production')

const folder = await hostFolder((await buildApp()).files)
writeFileSync(join(folder, 'host/Ambtskompas & <co>.svg'), '')
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** The package of the build with these settings. */
async function packageWith(config: HostConfig) {
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config))
  const made = await makePackage(folder)
  if (!made.ok) throw new Error(made.said)
  const files = unzipSync(made.archive)
  return { ...made, files, textOf: (name: string) => strFromU8(files[name] ?? new Uint8Array()) }
}

describe('the package for learning platforms', async () => {
  const { archive, files, textOf } = await packageWith({})

  test('is equal for equal builds', async () => {
    expect(Buffer.compare((await packageWith({})).archive, archive)).toBe(0)
  })

  test('lists what is in it, and begins where it says', () => {
    const manifest = textOf('imsmanifest.xml')
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name = '']) =>
      decodeURI(name.replaceAll('&amp;', '&')),
    )
    const others = Object.keys(files).filter((name) => name !== 'imsmanifest.xml')
    expect(listed.toSorted()).toEqual(others.toSorted())
    expect(manifest).toContain('"host/Ambtskompas%20&amp;%20%3Cco%3E.svg"')
    expect(manifest).toContain('adlcp:scormtype="sco" href="lms.html"')
  })

  test('has no service worker, and nothing for other hosts', () => {
    const names = Object.keys(files)
    expect(names).toEqual(expect.arrayContaining(['index.html', 'paper.html']))
    const others = /sw\.js|\.conf|web\.config|_headers|htaccess|configure/
    expect(names.filter((name) => others.test(name))).toEqual([])
  })

  test('has a page with a policy, whose script runs in the oldest browsers', () => {
    expect(textOf('lms.html')).toContain("frame-src 'self'")
    const [, script = ''] = /<script>([^]*?)<\/script>/.exec(textOf('lms.html')) ?? []
    expect(script).toContain('LMSInitialize')
    expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow()
  })
})

describe('with what its host has set, the package for learning platforms', async () => {
  const { files, textOf } = await packageWith({ ...fullConfig, name: 'Kompas & Co' })

  test.each([
    ['the list of the platform', 'imsmanifest.xml', '      <title>Kompas &amp; Co</title>'],
    ['what is listed there', 'imsmanifest.xml', '        <title>Kompas &amp; Co</title>'],
    ['the window', 'lms.html', '<title>Kompas &amp; Co</title>'],
    ['the frame of the app', 'lms.html', 'title="Kompas &amp; Co"'],
    ['the app', 'index.html', '<title>Kompas &amp; Co</title>'],
    ['a phone', 'manifest.webmanifest', '"short_name": "Kompas & Co"'],
  ])('has its name for %s', (_, file, text) => {
    expect(textOf(file)).toContain(text)
  })

  test('has no other name for the person who opens it', () => {
    expect(textOf('lms.html')).not.toContain('Ambtskompas')
    expect(textOf('imsmanifest.xml').replaceAll(/<file .*/g, '')).not.toContain('Ambtskompas')
  })

  test('begins with its question bank, and has that with it', () => {
    expect(textOf('index.html')).toMatch(/<html[^>]* data-own-bank/)
    expect(textOf('index.html')).toContain('"defaultBank":"waterschap"')
    expect(textOf('banks/waterschap.json')).toBe(bank)
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['host/logo.svg', 'host/theme.css']))
  })

  test('stands in the frame of its own page, and of no site that the host names', () => {
    expect(textOf('index.html').match(/data-embed-in="[^"]*"/g)).toEqual(['data-embed-in="self"'])
  })
})

test('begins in the language of the host', async () => {
  const { textOf } = await packageWith({ language: { default: 'en', offer: ['en', 'nl'] } })
  expect(textOf('index.html')).toMatch(/<html lang="en" data-embed-in="self"/)
  expect(textOf('index.html')).toContain('Skip to content')
})

test('is not made of settings that are wrong: it says what to do', async () => {
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ defaultBank: 'waterschap' }))
  expect(await makePackage(folder)).toMatchObject({
    ok: false,
    said: expect.stringContaining(
      'Zet de naam bij ‘defaultBank’ in config.json ook bij ‘banks’.',
    ) as unknown,
  })
})
