import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { makesPage } from './pageOnly.ts'
import { withPolicy } from './policyPlugin.ts'
import { loadPrerendered } from './prerenderPlugin.ts'

const source = fileURLToPath(new URL('./paper.html', import.meta.url))

/**
 * Writes `paper.html`: the statements to print and fill in with a pen, in both languages. It needs
 * no script, so it helps where the app does not start.
 */
export function paperPlugin(): Plugin {
  return {
    name: 'ambtskompas-paper',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        if (!makesPage(bundle)) return
        const { prerenderPaper } = await loadPrerendered()
        const page = readFileSync(source, 'utf8')
          .replace('<!-- nl -->', () => prerenderPaper('nl'))
          .replace('<!-- en -->', () => prerenderPaper('en'))
        this.emitFile({ type: 'asset', fileName: 'paper.html', source: withPolicy(page) })
      },
    },
  }
}
