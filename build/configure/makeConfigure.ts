import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { otherLocales } from '../../src/ui/language/locale'
import { bankPlugin } from '../bankPlugin'
import { loadPrerendered } from '../prerenderPlugin'
import type { Files } from '../release/buildApp'
import type { Originals } from './bake'

const entry = fileURLToPath(new URL('./configure.ts', import.meta.url))

/** The script `configure.mjs` for a built app: one file that needs nothing but Node. */
export async function makeConfigure(app: Files): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [bankPlugin()],
    define: { ORIGINALS: JSON.stringify(await originalsOf(app)) },
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      target: 'node18',
      write: false,
      minify: false,
      rolldownOptions: { output: { format: 'es', codeSplitting: false } },
    },
  })
  if (!('output' in result)) throw new Error('The build is watching')
  const [script] = result.output
  if (script.type !== 'chunk') throw new Error('configure.mjs was not built')
  return script.code
}

async function originalsOf(app: Files): Promise<Originals> {
  const { prerender, describe } = await loadPrerendered()
  const dutch = describe('nl')
  const texts = Object.entries(app)
    .filter(([name]) => !name.startsWith('assets/') && !/\.(?:png|br|gz)$/.test(name))
    .map(([name, content]) => [name, Buffer.from(content).toString()] as const)
  const pages = ['index.html', '404.html', 'paper.html', 'manifest.webmanifest', 'sw.js']
  return {
    files: Object.fromEntries(
      texts.filter(([name, text]) => pages.includes(name) || text.includes('frame-ancestors')),
    ),
    pages: Object.fromEntries(
      otherLocales.map((locale) => {
        const words = describe(locale).map((text, i) => [dutch[i], text])
        return [locale, { app: prerender(locale), words: Object.fromEntries(words) }]
      }),
    ),
  }
}
