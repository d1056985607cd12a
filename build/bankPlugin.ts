import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'

const bankFiles = ['bank.json', 'framework.json', 'log.json']

/** What is served under `virtual:<name>`, and the content files that it is made of. */
const served = {
  bank: bankFiles,
  framework: bankFiles,
  opening: [...bankFiles, 'dilemmas.json'],
  dilemmas: ['dilemmas.json', 'log.json'],
  cards: ['cards.json'],
  scripts: ['scripts.json'],
}

type Name = keyof typeof served

/**
 * Serves `virtual:bank` and the others named above: made from a content folder, and checked while
 * building. Faults stop the build with a list that says how to mend them. The checker is loaded only when
 * it is needed, so that it is no part of the configuration and a change in it restarts nothing.
 * @param folder ends in a slash
 */
export function bankPlugin(folder = new URL('../content/', import.meta.url)): Plugin {
  return {
    name: 'ambtskompas-content',
    resolveId: (id) => (nameIn(id, 'virtual:') ? `\0${id}` : undefined),
    async load(id) {
      const name = nameIn(id, '\0virtual:')
      if (!name) return undefined
      served[name].forEach((file) => this.addWatchFile(fileURLToPath(new URL(file, folder))))
      const { module } = await runnerImport<typeof import('./loadBank')>(loader)
      const loaded = module.load[name](folder)
      if ('problems' in loaded) {
        this.error(['De inhoud klopt nog niet:', ...loaded.problems].join('\n- '))
      }
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(loaded.value))})`
    },
  }
}

const loader = fileURLToPath(new URL('./loadBank.ts', import.meta.url))

function nameIn(id: string, prefix: string): Name | undefined {
  return (Object.keys(served) as Name[]).find((name) => id === prefix + name)
}
