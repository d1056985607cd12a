import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'
import { bankPlugin } from './bankPlugin.ts'
import { classNamesOf } from './styles.ts'
import type { Locale } from '../src/ui/language/locale'

/** What src/app/prerender.tsx exports. */
type Prerendered = {
  readonly prerender: (locale?: Locale) => string
  readonly describe: (locale: Locale) => string[]
  readonly prerenderPaper: (locale: 'nl' | 'en') => string
  readonly linkBeginnings: () => readonly string[]
}

const entry = fileURLToPath(new URL('../src/app/prerender.tsx', import.meta.url))
const ROOT = '<div id="app"></div>'
const STYLES = '\0styles:'

/**
 * Puts the landing page of a first visit into `index.html`, with the styles that it needs, so that
 * the first statement can be answered before any script has arrived.
 */
export function prerenderPlugin(): Plugin {
  return {
    name: 'ambtskompas-prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const { prerender, linkBeginnings } = await loadPrerendered()
        if (!html.includes(ROOT)) this.error(`index.html has no ${ROOT} to prerender into`)
        const inlined = html.replaceAll(
          /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>\n?/g,
          (_, file: string) => inlineStyle(bundle[file]),
        )
        return inlined
          .replace(ROOT, () => `<div id="app">${prerender()}</div>`)
          .replace(/<html[^>]*/, (tag) => `${tag} data-workshops="${linkBeginnings().join(' ')}"`)
      },
    },
  }
}

/** Draws pages without a browser. */
export async function loadPrerendered(): Promise<Prerendered> {
  const { module } = await runnerImport<Prerendered>(entry, {
    configFile: false,
    mode: 'production',
    plugins: [bankPlugin(), onlyClassNames],
  })
  return module
}

/** Styles are put into the page separately; markup needs only the names of their classes. */
const onlyClassNames: Plugin = {
  name: 'ambtskompas-only-class-names',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? STYLES + basename(id, '.css') : undefined),
  load: (id) => (id.startsWith(STYLES) ? classNamesOf(id.slice(STYLES.length)) : undefined),
}

type Output = { readonly type: string; readonly source?: string | Uint8Array } | undefined

function inlineStyle(output: Output): string {
  const css = String(output?.source ?? '')
  // URLs in a stylesheet are relative to its own folder, those in the page to the page.
  return `<style>${css.replaceAll('url(./', 'url(./assets/').trim()}</style>\n`
}
