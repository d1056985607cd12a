import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { forTheHost } from '../../build/headers/table'
import { billOfMaterials } from '../../build/sbom/billOfMaterials'
import { makeRelease } from '../../build/release/makeRelease'

// As in `npm run release`: React would come with all that it has for development.
vi.stubEnv('NODE_ENV', 'production')
vi.stubEnv('SOURCE_DATE_EPOCH', '1700000000')

const { name, archive } = await makeRelease()
const folder = name.replace('.zip', '/')
const files = new Map(
  Object.entries(unzipSync(archive)).map(([path, content]) => [
    path.replace(folder, ''),
    Buffer.from(content),
  ]),
)
const text = (file: string) => files.get(file)?.toString() ?? ''

type Component = { readonly group?: string; readonly name: string; readonly version: string }

describe('the release', () => {
  test('is called after its version, and so is its folder', () => {
    expect(name).toMatch(/^ambtskompas-\d+\.\d+\.\d+\.zip$/)
    expect(Object.keys(unzipSync(archive)).every((path) => path.startsWith(folder))).toBe(true)
  })

  test('has all that a host needs', () => {
    const needed = ['index.html', '404.html', 'paper.html', 'sw.js', '.htaccess', 'LICENSE']
    const own = ['config.json', 'config.schema.json', 'host/README.md', 'banks/example.json']
    const about = [
      'docs/configuring.md',
      'sbom.cdx.json',
      'SHA256SUMS',
      'deploy/README.md',
      'docs/own-banks.md',
    ]
    const lacking = [...needed, ...own, ...about].filter((file) => !files.has(file))
    expect(lacking).toEqual([])
    expect(JSON.parse(text('config.json'))).toEqual({})
  })

  test('is the same, byte for byte, when it is built again', async () => {
    const again = await makeRelease()
    expect(Buffer.compare(again.archive, archive)).toBe(0)
  })

  test('gives every file the date of its commit: servers tell by dates what changed', () => {
    const headers = Buffer.from(archive)
      .toString('hex')
      .matchAll(/504b0102.{16}(.{8})/g)
    const dates = [...headers].map(([, date = '']) => Buffer.from(date, 'hex').readUInt32LE())
    expect(dates).toHaveLength(files.size)
    // 14 November 2023, 22:13:20, as MS-DOS wrote it.
    const date = (2023 - 1980) * 2 ** 25 + (11 << 21) + (14 << 16) + (22 << 11) + (13 << 5) + 10
    expect(new Set(dates)).toEqual(new Set([date]))
  })

  test('says nothing about where it was made', () => {
    const telling = [...files].filter(([, content]) => content.includes(process.cwd()))
    expect(telling.map(([file]) => file)).toEqual([])
  })

  test('has every file compressed beside it, as it is', () => {
    const originals = [...files.keys()].filter((file) => files.has(`${file}.br`))
    expect(originals).toEqual(expect.arrayContaining(['index.html', 'sw.js', 'paper.css']))
    const scripts = [...files.keys()].filter((file) => /^assets\/.*\.(?:js|css)$/.test(file))
    expect(scripts.filter((file) => !originals.includes(file))).toEqual([])
    for (const file of originals) {
      expect(brotliDecompressSync(files.get(`${file}.br`) ?? '').toString()).toBe(text(file))
      expect(gunzipSync(files.get(`${file}.gz`) ?? '').toString()).toBe(text(file))
    }
  })

  test('has nothing compressed that a host changes by hand', () => {
    const stale = [...files.keys()].filter((file) =>
      /^(?:config|host\/.*|banks\/.*)\.json\./.test(file),
    )
    expect(stale).toEqual([])
  })

  test('has no file for the host that servers would send, and none of the app that they refuse', () => {
    const refused = new RegExp(forTheHost)
    const isForHost = /^(?:deploy|docs)\/|\.md$|^(?:configure\.mjs|SHA256SUMS|sbom\.cdx\.json)$/
    const isForServer = /^(?:nginx\.conf|caddy\.conf|web\.config|_headers|\.htaccess)$/
    for (const file of files.keys()) {
      const expected = isForHost.test(file) || isForServer.test(file)
      expect([file, refused.test(`/kompas/${file}`)]).toEqual([file, expected])
    }
  })

  test('has a hash of every file', () => {
    const sums = text('SHA256SUMS').trimEnd().split('\n')
    const others = [...files].filter(([file]) => file !== 'SHA256SUMS')
    expect(sums).toEqual(
      others.map(([file, content]) => {
        const hash = createHash('sha256').update(content).digest('hex')
        return `${hash}  ${file}`
      }),
    )
  })
})

describe('its list of packages', () => {
  const { components } = JSON.parse(text('sbom.cdx.json')) as { components: Component[] }
  const names = components.map(({ group, name: short }) => (group ? `${group}/${short}` : short))

  test('has those whose code is in the app, also where package.json does not name them', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        'react',
        'react-dom',
        'zod',
        'scheduler',
        '@fontsource/source-sans-3',
      ]),
    )
    expect(names).not.toContain('typescript')
  })

  test('has the version, licence and hash of each', () => {
    for (const component of components) {
      expect(component).toMatchObject({
        version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
        purl: expect.stringMatching(/^pkg:npm\/.+@\d/) as string,
        hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) as string }],
      })
      expect(JSON.stringify(component)).toMatch(
        /"licenses":\[\{"(?:license":\{"id":"|expression":")\(?\w/,
      )
    }
  })

  test.each([
    ['a package that is not locked', 'node_modules/left-pad/index.js', 'left-pad is in the app'],
    ['a module of nobody', '\0somewhere/helper.js', 'Whose is somewhere/helper.js?'],
  ])('refuses %s', (_, module, why) => {
    expect(() => billOfMaterials([module])).toThrow(why)
  })
})
