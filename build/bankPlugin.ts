import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'

const bankFiles = ['bank.json', 'framework.json', 'log.json']

/** The modules served under `virtual:<name>`, each with the content files that it is made of. */
const served: Readonly<Record<string, readonly string[]>> = {
  bank: bankFiles,
  framework: bankFiles,
  opening: [...bankFiles, 'dilemmas.json'],
  dilemmas: ['dilemmas.json', 'framework.json', 'log.json'],
  cards: ['cards.json'],
  pairs: ['pairs.json', 'bank.json'],
  scripts: ['scripts.json'],
  pointers: ['pointers.json'],
  languages: [],
}

/**
 * Serves `virtual:bank` and the others named above. They are made from a content folder, checked
 * during the build, and hold the Dutch texts. `virtual:language/<locale>` has all texts of another
 * language. Faults stop the build with a list that says how to fix them. The checker is loaded only
 * when it is needed: as a part of the configuration, any change in it would restart the server.
 * @param folder ends in a slash
 */
export function bankPlugin(folder = new URL('../content/', import.meta.url)): Plugin {
  return {
    name: 'ambtskompas-content',
    resolveId: (id) => (nameIn(id, 'virtual:') === undefined ? undefined : `\0${id}`),
    async load(id) {
      const name = nameIn(id, '\0virtual:')
      if (name === undefined) return undefined
      filesOf(name, fileURLToPath(folder)).forEach((file) => this.addWatchFile(file))
      const { module } = await runnerImport<typeof import('./contentModules')>(maker)
      const made = module.contentModule(name, folder)
      if ('problems' in made) {
        this.error(['De inhoud klopt nog niet:', ...made.problems].join('\n- '))
      }
      if (made.report !== undefined) this.info(made.report)
      return made.value
    },
  }
}

const maker = fileURLToPath(new URL('./contentModules.ts', import.meta.url))

function nameIn(id: string, prefix: string): string | undefined {
  const name = id.startsWith(prefix) ? id.slice(prefix.length) : ''
  return Object.hasOwn(served, name) || name.startsWith('language/') ? name : undefined
}

/** The files that a module is made of; a language is made of all of them. */
function filesOf(name: string, folder: string): string[] {
  const files = served[name] ?? readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => file.endsWith('.json')).map((file) => join(folder, file))
}
