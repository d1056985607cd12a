/** The classes that a module writes rules for. */
export function writtenClasses(css: string): ReadonlySet<string> {
  const selectors = withoutComments(css)
    .replaceAll(/:global\([^)]*\)/g, '')
    .replaceAll(/@import[^;]*;/g, '')
    .match(/[^{};]+(?=\{)/g)
  return new Set(
    (selectors ?? []).flatMap((selector) =>
      [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name),
    ),
  )
}

/** The classes that a component takes from modules, each with the path it imports. */
export function usedClasses(tsx: string): { readonly module: string; readonly name: string }[] {
  const imports = /^import (\w+) from '([^']+\.module\.css)'$/gm
  const rest = tsx.replaceAll(imports, '')
  return [...tsx.matchAll(imports)].flatMap(([, local = '', module = '']) =>
    [...rest.matchAll(new RegExp(`\\b${local}\\.(\\w+)`, 'g'))].map(([, name = '']) => ({
      module,
      name,
    })),
  )
}

/** What is wrong with the layer of a module in src/, if anything. */
export function layerFault(path: string, css: string): string | undefined {
  const layer = /^(?:ui|content|record)\//.test(path) ? 'parts' : 'views'
  const blocks = topLevelBlocks(withoutComments(css))
  if (blocks.every((block) => block === `@layer ${layer}`)) return undefined
  return blocks.includes(`@layer ${layer}`)
    ? 'has rules outside its layer'
    : `belongs in @layer ${layer}`
}

function topLevelBlocks(css: string): string[] {
  let depth = 0
  let start = 0
  const blocks: string[] = []
  for (const { index, 0: sign } of css.matchAll(/[{};]/g)) {
    if (sign === '{' && depth === 0) blocks.push(css.slice(start, index).trim())
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    if (depth === 0) start = index + 1
  }
  return blocks
}

function withoutComments(css: string): string {
  return css.replaceAll(/\/\*[^]*?\*\//g, '')
}
