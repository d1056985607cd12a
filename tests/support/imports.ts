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
  const { program, errors } = parseSync(name, code)
  if (errors.length > 0) throw new Error(`${name} cannot be parsed: ${errors[0]?.message ?? ''}`)
  const found: Source[] = []
  new Visitor({
    ImportDeclaration: ({ source }) => found.push(source.value),
    ExportAllDeclaration: ({ source }) => found.push(source.value),
    ExportNamedDeclaration: ({ source }) => source && found.push(source.value),
    MemberExpression: ({ object, property }) => {
      const isGlob = property.type === 'Identifier' && property.name === 'glob'
      if (object.type === 'MetaProperty' && isGlob) found.push(undefined)
    },
    ImportExpression: ({ source }) => found.push(literal(source)),
    TSImportType: ({ source }) => found.push(literal(source)),
    TSExternalModuleReference: ({ expression }) => found.push(literal(expression)),
  }).visit(program)
  return found
}

function literal(source: { readonly type: string; readonly value?: unknown }): Source {
  return typeof source.value === 'string' ? source.value : undefined
}
