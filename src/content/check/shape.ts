import type * as z from 'zod/mini'
import { isLocale, localeIds } from '../../ui/language/locale'
import type { ContentFile, Finding } from './finding'

/** The ways in which a content file can differ from its schema. */
export type ShapeRuleId =
  | 'missing'
  | 'unknownKey'
  | 'unknownLanguage'
  | 'wrongType'
  | 'wrongChoice'
  | 'tooSmall'
  | 'tooLarge'
  | 'wrongForm'

type ShapeFault = Finding & { readonly rule: ShapeRuleId }
type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/**
 * Turns the issues that zod found into faults that name the place, the statement and the language.
 */
export function shapeFaults(
  file: ContentFile,
  input: unknown,
  issues: readonly Issue[],
): ShapeFault[] {
  return issues.map((issue): ShapeFault => {
    const id = entryId(input, issue.path)
    const language = localeIds.find((known) => issue.path.includes(known))
    const { rule, values } = explain(issue, valueAt(input, issue.path))
    return {
      file,
      ...(id !== undefined && { id }),
      ...(language && { language }),
      rule,
      values: { path: issue.path.map(String).join('.') || file, ...values },
    }
  })
}

type Explanation = { readonly rule: ShapeRuleId; readonly values?: Finding['values'] }

function explain(issue: Issue, value: unknown): Explanation {
  if (value === undefined) return { rule: 'missing' }
  switch (issue.code) {
    case 'unrecognized_keys':
      return { rule: 'unknownKey', values: { keys: issue.keys.join(', ') } }
    case 'invalid_type':
      return { rule: 'wrongType', values: { expected: examples[issue.expected] ?? issue.expected } }
    case 'invalid_value':
      return { rule: 'wrongChoice', values: { expected: issue.values.map(String).join(', ') } }
    case 'too_small':
      return { rule: 'tooSmall', values: { least: Number(issue.minimum) } }
    case 'too_big':
      return { rule: 'tooLarge', values: { most: Number(issue.maximum) } }
    case 'invalid_format':
      return { rule: 'wrongForm', values: { expected: formOf(issue) } }
    case 'custom': {
      // The only custom rule in the schemas: a text is in languages that exist.
      const written = Object.keys(value ?? {})
      return {
        rule: 'unknownLanguage',
        values: { keys: written.filter((key) => !isLocale(key)).join(', ') },
      }
    }
    default:
      return { rule: 'wrongForm', values: { expected: issue.code } }
  }
}

/** What a value of each type looks like in JSON, for people who do not know the type names. */
const examples: Readonly<Record<string, string>> = {
  string: '"…"',
  number: '1, 2, 3 …',
  int: '1, 2, 3 …',
  boolean: 'true, false',
  array: '[ … ]',
  object: '{ … }',
}

function formOf(issue: z.core.$ZodIssueInvalidStringFormat): string {
  return issue.format === 'date' ? '2026-01-31' : (issue.pattern ?? issue.format)
}

/** The lists whose entries each have an id. */
const withIds = new Set<PropertyKey | undefined>([
  'statements',
  'ratings',
  'dilemmas',
  'pairs',
  'scripts',
  'pointers',
])

function entryId(input: unknown, path: Path): string | undefined {
  const id = withIds.has(path[0]) ? valueAt(input, [...path.slice(0, 2), 'id']) : undefined
  return typeof id === 'string' ? id : undefined
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    input,
  )
}
