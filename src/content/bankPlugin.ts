import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'

const NAME = 'virtual:bank'
const RESOLVED = `\0${NAME}`
const files = ['bank.json', 'framework.json', 'log.json']

/**
 * Serves `virtual:bank`: the question bank of a content folder, checked while building. Faults
 * stop the build with a list that says how to mend them. The checker is loaded when it is needed,
 * so that it is no part of the configuration and a change in it restarts nothing.
 * @param folder ends in a slash
 */
export function bankPlugin(folder = new URL('../../content/', import.meta.url)): Plugin {
  return {
    name: 'ambtskompas-bank',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined
      files.forEach((file) => this.addWatchFile(fileURLToPath(new URL(file, folder))))
      const { module } = await runnerImport<typeof import('./loadBank')>(loader)
      const loaded = module.loadBank(folder)
      if ('problems' in loaded) {
        this.error(['De inhoud klopt nog niet:', ...loaded.problems].join('\n- '))
      }
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(loaded.bank))})`
    },
  }
}

const loader = fileURLToPath(new URL('./loadBank.ts', import.meta.url))
