import type { Plugin } from 'vite'
import { makesPage } from './pageOnly.ts'

const HINT = '//# allFunctionsCalledOnLoad\n'

/**
 * Begins every script with a hint to the browser: compile all of it while it arrives, in the
 * background, rather than each function at its first call, where it would delay an answer. The hint
 * only works on the very first line, before what Vite itself puts there. Other browsers see a
 * comment and ignore it.
 */
export function compileAtOncePlugin(): Plugin {
  return {
    name: 'ambtskompas-compile-at-once',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (!makesPage(bundle)) return
        for (const output of Object.values(bundle)) {
          if (output.type === 'chunk') output.code = HINT + output.code
        }
      },
    },
  }
}
