import { parsed } from './imports'

type Node = Readonly<Record<string, unknown>> & { readonly type: string }

/** Kinds of syntax of TypeScript that hold a value. */
const withValue = /^TS(?:As|Satisfies|NonNull|Instantiation)Expression$/

/**
 * The names that a file uses and does not import or declare itself: those of the language and of the
 * browser. What is asked of them comes along, as in `Math.random`; the time now is `new Date()`. Types are
 * left out. A name that is declared anywhere in a file counts as declared in all of it.
 */
export function freeNames(name: string, code: string): string[] {
  const declared = new Set<string>()
  const used: { readonly name: string; readonly as: string }[] = []

  function visit(node: Node, isDeclared: boolean): void {
    if (node.type.startsWith('TS') && !withValue.test(node.type)) return
    if (node.type === 'Identifier') {
      const found = String(node['name'])
      if (isDeclared) declared.add(found)
      else used.push({ name: found, as: found })
    }
    const asked = askedOf(node)
    if (asked) used.push(asked)
    for (const [key, value] of Object.entries(node)) {
      if (isName(node, key)) continue
      for (const child of [value].flat()) {
        if (isNode(child)) visit(child, declares(node.type, key, isDeclared))
      }
    }
  }

  visit(parsed(name, code) as unknown as Node, false)
  return used.filter((each) => !declared.has(each.name)).map(({ as }) => as)
}

/** What is asked of a name: a part of it, or of a date that it is now. */
function askedOf(node: Node) {
  const { object, callee, property, computed } = node as Readonly<Record<string, Node | undefined>>
  const isMember = node.type === 'MemberExpression' && object?.type === 'Identifier' && !computed
  if (isMember) {
    const name = String(object['name'])
    return { name, as: `${name}.${String(property?.['name'])}` }
  }
  const isNow =
    callee?.['name'] === 'Date' &&
    (node.type === 'CallExpression' || [node['arguments']].flat().length === 0)
  return isNow ? { name: 'Date', as: 'new Date()' } : undefined
}

/** Whether a part of the syntax is only the name of something: of a part, a label or an import. */
function isName({ type, computed, source }: Node, key: string): boolean {
  if (key === 'property') return type === 'MemberExpression' && computed === false
  if (key === 'key') return computed === false
  if (type === 'ExportSpecifier') return key === 'exported'
  if (type === 'ExportNamedDeclaration') return key === 'specifiers' && Boolean(source)
  return key === 'label' || key === 'imported' || type === 'MetaProperty'
}

/** Whether the names in a part of the syntax are declared there, as in `const { a: [b] } = c`. */
function declares(type: string, key: string, isDeclared: boolean): boolean {
  if (/^Import\w*Specifier$/.test(type)) return true
  if (type === 'VariableDeclarator') return key === 'id'
  if (/Function|Class(?:Declaration|Expression)/.test(type)) return key === 'id' || key === 'params'
  if (type === 'CatchClause') return key === 'param'
  if (type === 'AssignmentPattern') return isDeclared && key === 'left'
  return isDeclared && key !== 'key'
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}
