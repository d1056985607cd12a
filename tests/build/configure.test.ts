import { createHash } from 'node:crypto'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { buildApp, readFolder, type Files } from '../../build/release/buildApp'
import { compressed } from '../../build/release/compress'
import { filesOf } from '../../build/workerFiles'
import { configure, hostFolder, runConfigure } from '../support/adapted'
import { fullConfig } from '../support/fullConfig'
import { newerThanBaseline } from '../support/newerThanBaseline'

// As in `npm run release`: React would come with all that it has for development.
vi.stubEnv('NODE_ENV', 'production')

const { files: app } = await buildApp()
const folder = await hostFolder({ ...app, ...compressed(app) })
writeFileSync(join(folder, 'banks/half.json'), '{"statements":[]}')

/** What is in the folder, in short. */
const digests = () =>
  Object.entries(readFolder(folder)).map(([name, content]) => `${sha256(content)} ${name}`)
const asReleased = digests()
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const headerFiles = ['.htaccess', '_headers', 'nginx.conf']

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function sha256(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}

/** The hashes of what is inlined in a page, and which its policy lets through. */
function hashesIn(html: string) {
  const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? []
  const inlined = [...html.matchAll(/<(?:script|style)>([^]*?)<\/(?:script|style)>/g)]
  const needed = inlined.map(([, text = '']) => `'${sha256(text)}'`)
  return { needed, allowed: policy.match(/'sha256-[^']+'/g) ?? [] }
}

describe('configure.mjs', () => {
  test('runs on Node 18, which Debian 12 has', () => {
    expect(newerThanBaseline(read('configure.mjs'))).toEqual([])
  })

  test('leaves everything as it is without settings', () => {
    expect(configure(folder, '{}')).toEqual({ status: 0, said: 'Nothing had to change.\n' })
    expect(digests()).toEqual(asReleased)
  })

  describe('with every key', () => {
    let outcome: ReturnType<typeof configure>
    beforeAll(() => {
      outcome = configure(folder, fullConfig)
    })

    test('says what it changed', () => {
      expect(outcome.status).toBe(0)
      expect(outcome.said).toContain('index.html')
    })

    test('says which servers have to be reloaded', () => {
      expect(outcome.said).toContain('On nginx or Caddy: reload the server')
      expect(configure(folder, { ...fullConfig, name: 'Kompas' }).said).not.toContain('reload')
      configure(folder, fullConfig)
    })

    test.each([
      ['the name in the title', 'index.html', '<title>Kompas Vallei</title>'],
      ['the name in the header', 'index.html', '<span>Kompas Vallei</span>'],
      [
        'the name that a screen reader says',
        'index.html',
        'aria-label="Kompas Vallei, naar het begin"',
      ],
      ['the logo', 'index.html', 'src="host/logo.svg" alt="Waterschap Vallei"/><a'],
      ['the theme', 'index.html', '<link id="theme" rel="stylesheet" href="host/theme.css" />'],
      [
        'who may frame it',
        'index.html',
        '<html lang="nl" data-embed-in="https://lms.example.nl" data-own-bank data-',
      ],
      ['the name where a page is missing', '404.html', 'Deze pagina is er niet – Kompas Vallei'],
      ['the name where it does not start', 'index.html', 'Kompas Vallei heeft JavaScript nodig'],
      ['the name where it is framed', 'index.html', 'Open Kompas Vallei op een eigen pagina'],
      ['the name of the app on a phone', 'manifest.webmanifest', '"short_name": "Kompas Vallei"'],
      ...headerFiles.map((file) => ['who may frame it', file, 'frame-ancestors https://lms.']),
    ])('puts %s into %s', (_, file = '', text = '') => {
      expect(read(file)).toContain(text)
    })

    test('gives the app what the page has', () => {
      const [, text = ''] = /id="config">([^]*?)<\/script>/.exec(read('index.html')) ?? []
      expect(text).toBe(read('config.json').trim())
    })

    test.each(['index.html', '404.html', 'paper.html'])('keeps the policy of %s true', (page) => {
      const { needed, allowed } = hashesIn(read(page))
      expect(allowed.toSorted()).toEqual(needed.toSorted())
    })

    test.each(headerFiles)('leaves no other word on frames in %s', (file) => {
      expect(read(file)).not.toMatch(/frame-ancestors 'none'|X-Frame-Options/)
    })

    test('tells the worker what changed', () => {
      const files = Object.entries(filesOf(read('sw.js')))
      expect(files.length).toBeGreaterThan(50)
      const wrong = files.filter(([name, hash]) => {
        const content = readFileSync(join(folder, name === '' ? 'index.html' : name))
        return sha256(content) !== hash
      })
      expect(wrong).toEqual([])
    })

    test('compresses changed files again', () => {
      for (const file of ['index.html', 'sw.js', '404.html', 'manifest.webmanifest']) {
        expect(brotliDecompressSync(readFileSync(join(folder, `${file}.br`))).toString()).toBe(
          read(file),
        )
        expect(gunzipSync(readFileSync(join(folder, `${file}.gz`))).toString()).toBe(read(file))
      }
    })

    test('has nothing to do a second time, and takes everything back', () => {
      expect(configure(folder, fullConfig).said).toBe('Nothing had to change.\n')
      expect(configure(folder, '{}').status).toBe(0)
      expect(digests()).toEqual(asReleased)
    })
  })

  test('with a name, names the app only where it says who made it', () => {
    configure(folder, { name: 'Kompas Vallei' })
    const sentences = (file: string) => read(file).match(/[^<>"]*Ambtskompas[^<>"]*/g) ?? []
    expect(['index.html', '404.html', 'paper.html'].flatMap(sentences)).toEqual([
      'Ambtskompas is een open initiatief. Het is geen website van de Rijksoverheid.',
    ])
    expect(read('paper.html')).toContain('<span>Kompas Vallei · Snelle scan')
  })

  test('does not put the host’s name on a paper with statements that are not the host’s', () => {
    configure(folder, fullConfig)
    expect(read('paper.html')).toContain('<span>Ambtskompas · Snelle scan')
  })

  describe('in the folder of a new version', () => {
    const next = `${folder}-next`
    beforeAll(() => {
      configure(folder, '{}')
      cpSync(folder, next, { recursive: true })
      for (const own of ['host/logo.svg', 'host/theme.css', 'banks/waterschap.json']) {
        rmSync(join(next, own))
      }
      writeFileSync(join(next, 'host/README.md'), 'new')
      configure(folder, fullConfig)
    })
    afterAll(() => {
      rmSync(next, { recursive: true })
    })

    test('changes nothing where the folder of the version before is not what it says', () => {
      const { status, said } = runConfigure(next, '--from', join(folder, 'assets'))
      expect(status).toBe(1)
      expect(said).toContain('There is no config.json in')
    })

    test('overwrites nothing that has been filled in there', () => {
      writeFileSync(join(next, 'config.json'), '{ "name": "Nieuw" }')
      const { status, said } = runConfigure(next, '--from', folder)
      expect(status).toBe(1)
      expect(said).toContain('has been filled in already')
      expect(readFileSync(join(next, 'config.json'), 'utf8')).toBe('{ "name": "Nieuw" }')
      writeFileSync(join(next, 'config.json'), '{}')
    })

    test('takes over what was the host’s, and nothing else', () => {
      expect(runConfigure(next, '--from', folder).status).toBe(0)
      const expected = { ...readFolder(folder), 'host/README.md': Buffer.from('new') }
      const texts = (files: Files) =>
        Object.entries(files).map(([name, content]) => [name, sha256(content)])
      expect(texts(readFolder(next))).toEqual(texts(expected))
    })
  })

  test('puts the page of another language in its place', () => {
    configure(folder, { language: { default: 'en', offer: ['en', 'nl'] } })
    expect(read('index.html')).toContain('<html lang="en" data-')
    expect(read('index.html')).toContain('Skip to content')
    expect(read('index.html')).not.toContain('Naar de inhoud')
    expect(read('manifest.webmanifest')).toContain('"lang": "en"')
    expect(read('manifest.webmanifest')).toContain('"description": "Self-scan for everyone')
  })

  test.each(['description', 'og:title', 'og:description', 'og:locale', 'og:locale:alternate'])(
    'tells %s in that language too',
    (name) => {
      const said = () =>
        new RegExp(String.raw`="${name}"\s+content="([^"]*)`).exec(read('index.html'))?.[1]
      configure(folder, '{}')
      const dutch = said()
      configure(folder, { language: { default: 'en', offer: ['en', 'nl'] } })
      expect(said()).toMatch(name.startsWith('og:locale') ? /^(?:en_GB|nl_NL)$/ : /^(?:Self|Five)/)
      expect(said()).not.toBe(dutch)
    },
  )

  test('lets no name out of its place', () => {
    configure(folder, { name: '</script><b a="$&">\'&' })
    const html = read('index.html')
    expect(html).toContain(
      '<title>&lt;/script&gt;&lt;b a=&quot;$&amp;&quot;&gt;&#x27;&amp;</title>',
    )
    expect(html).not.toContain('<b a=')
    const [, text = ''] = /id="config">([^]*?)<\/script>/.exec(html) ?? []
    expect(JSON.parse(text)).toEqual(JSON.parse(read('config.json')))
  })

  test.each([
    [
      'a wrong key',
      { links: { privacy: 'http://a.nl' } },
      '‘links.privacy’ in config.json klopt niet',
    ],
    ['a slip', '{ "name": "A", }', 'Kijk net voor regel 1, teken 16:'],
    [
      'a file that is missing',
      { theme: 'host/other.css' },
      'The file host/other.css of config.json',
    ],
    [
      'a bank that cannot be used',
      { banks: ['half'] },
      'De app kan banks/half.json niet gebruiken. Een vragenlijst heeft 15 tot 60 stellingen. Nu zijn het er 0.',
    ],
    [
      'the same in English',
      { banks: ['half'] },
      'The app cannot use banks/half.json. A questionnaire has 15 to 60',
    ],
  ])('refuses %s, and leaves everything as it is', (_, config, sentence) => {
    configure(folder, '{}')
    const { status, said } = configure(folder, config)
    expect(status).toBe(1)
    expect(said).toContain(sentence)
    writeFileSync(join(folder, 'config.json'), '{}\n')
    expect(digests()).toEqual(asReleased)
  })
})
