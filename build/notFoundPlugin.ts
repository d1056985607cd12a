import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { withScripts } from './inlinePlugin.ts'
import { makesPage } from './pageOnly.ts'
import { withPolicy } from './policyPlugin.ts'

const source = fileURLToPath(new URL('./404.html', import.meta.url))

/**
 * Writes `404.html`, which hosts show for an unknown address. It needs no other file, since it
 * cannot know in which folder it will be shown.
 */
export function notFoundPlugin(): Plugin {
  return {
    name: 'ambtskompas-not-found',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (!makesPage(bundle)) return
        const page = withPolicy(withScripts(readFileSync(source, 'utf8')))
        this.emitFile({ type: 'asset', fileName: '404.html', source: page })
      },
    },
  }
}
