import { parseSync, Visitor } from 'vite'

/** The source of an import: the text between the quotes, or `undefined` where it is computed. */
type Source = string | undefined

/**
 * Everything that a file imports, in every way there is: static, for its effect, dynamic, as a
 * type, as a re-export and as a glob. Read with the parser that also builds the app, so comments
 * and texts that only look like imports are not taken for one.
 * @param name of the file; its extension says whether it may hold JSX
 */
export function importsOf(name: string, code: string): Source[] {
  return foundIn(name, code).map(({ source }) => source)
}

/** The same without what is imported as a type, which is gone at run time. */
export function valueImportsOf(name: string, code: string): Source[] {
  return foundIn(name, code).flatMap(({ source, isType }) => (isType ? [] : [source]))
}

function foundIn(name: string, code: string) {
  const found: { readonly source: Source; readonly isType: boolean }[] = []
  const add = (source: Source, isType = false) => found.push({ source, isType })
  new Visitor({
    ImportDeclaration: ({ source, importKind, specifiers }) =>
      add(source.value, importKind === 'type' || areTypes(specifiers)),
    ExportAllDeclaration: ({ source, exportKind }) => add(source.value, exportKind === 'type'),
    ExportNamedDeclaration: ({ source, exportKind, specifiers }) =>
      source && add(source.value, exportKind === 'type' || areTypes(specifiers)),
    MemberExpression: ({ object, property }) => {
      const isGlob = property.type === 'Identifier' && property.name === 'glob'
      if (object.type === 'MetaProperty' && isGlob) add(undefined)
    },
    ImportExpression: ({ source }) => add(literal(source)),
    TSImportType: ({ source }) => add(literal(source), true),
    TSExternalModuleReference: ({ expression }) => add(literal(expression)),
  }).visit(parsed(name, code))
  return found
}

/** The syntax tree of a file. */
export function parsed(name: string, code: string) {
  const { program, errors } = parseSync(name, code)
  if (errors.length > 0) throw new Error(`${name} cannot be parsed: ${errors[0]?.message ?? ''}`)
  return program
}

/** Whether an import names types only, as in `import { type A } from './a'`. */
function areTypes(specifiers: readonly object[]): boolean {
  const isType = (specifier: object) =>
    ('importKind' in specifier && specifier.importKind === 'type') ||
    ('exportKind' in specifier && specifier.exportKind === 'type')
  return specifiers.length > 0 && specifiers.every(isType)
}

function literal(source: { readonly type: string; readonly value?: unknown }): Source {
  return typeof source.value === 'string' ? source.value : undefined
}
