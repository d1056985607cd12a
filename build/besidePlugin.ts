import type { Plugin, Rolldown } from 'vite'

/** What the guard in `index.html` can ask for, and the entry files of each. */
const asked = {
  kept: ['record/savedScan'],
  resume: ['app/filled/ResumeInWorkshop'],
  scan: ['app/filled/BlockInWorkshop'],
  result: ['app/filled/ResultInWorkshop'],
}

/**
 * Lists in the page which scripts and styles some pages need besides the first script, so that the
 * guard can fetch them along with it and not after it.
 */
export function besidePlugin(): Plugin {
  return {
    name: 'ambtskompas-beside',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
        const list = Object.entries(asked).map(
          ([name, files]) => `${name}=${filesBeside(chunks, files).join()}`,
        )
        return html.replace(/<html[^>]*/, (tag) => `${tag} data-beside="${list.join(' ')}"`)
      },
    },
  }
}

/** The files that arrive later, by their names in `assets/`, and all that those import. */
function filesBeside(chunks: readonly Rolldown.OutputChunk[], files: readonly string[]): string[] {
  const begin = files.map((file) => {
    const has = ({ moduleIds }: Rolldown.OutputChunk) =>
      moduleIds.some((id) => id.replace(/\.tsx?$/, '').endsWith(`/src/${file}`))
    const chunk = chunks.find(has)
    if (!chunk) throw new Error(`No script begins with ${file}`)
    return chunk
  })
  const first = withImports(
    chunks.filter(({ isEntry }) => isEntry),
    chunks,
  )
  const later = [...withImports(begin, chunks)].filter((chunk) => !first.has(chunk))
  const styles = later.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
  const names = [...later.map(({ fileName }) => fileName), ...new Set(styles)]
  return names.map((name) => name.replace('assets/', ''))
}

function withImports(
  begin: readonly Rolldown.OutputChunk[],
  chunks: readonly Rolldown.OutputChunk[],
): Set<Rolldown.OutputChunk> {
  const found = new Set(begin)
  // A loop over a set also visits what it adds.
  for (const { imports } of found) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk)
  }
  return found
}
