import * as fc from 'fast-check'

/** Keys that fool careless code, beside those of what is saved. */
const anyKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'polluted'),
  fc.constantFrom('schema', 'revision', 'bank', 'answers', 'place', 'reminded', 'version', 'id'),
  fc.constantFrom(
    'choices',
    'step',
    'wishes',
    'ownWords',
    'earlier',
    'colleagues',
    'app',
    'kind',
    'saved',
  ),
  fc.string(),
)

const { json: anyJsonText } = fc.letrec<{ json: string; list: string; object: string }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(
      '1',
      '3',
      '99',
      '-1',
      '1e99',
      '0.5',
      'null',
      'true',
      '"na"',
      '"full"',
      '{}',
      '[]',
    ),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('json'), { maxLength: 4 }).map((items) => `[${items.join()}]`),
  object: fc
    .array(fc.tuple(anyKey, tie('json')), { maxLength: 4 })
    .map((entries) => entries.reduce((text, [key, value]) => withEntry(text, key, value), '{}')),
}))

/**
 * Any JSON, or a good value with one key added or replaced somewhere, as text.
 * @param parts the keys of the objects within it that may be damaged too
 */
export function anyDamageTo<Part extends string>(
  good: fc.Arbitrary<Readonly<Partial<Record<Part, unknown>>>>,
  parts: readonly Part[],
): fc.Arbitrary<string> {
  return fc.oneof(
    anyJsonText,
    fc
      .tuple(good, anyKey, anyJsonText)
      .map(([value, key, entry]) => withEntry(JSON.stringify(value), key, entry)),
    fc
      .tuple(good, fc.constantFrom(...parts), anyKey, anyJsonText)
      .map(([value, part, key, entry]) =>
        withEntry(
          JSON.stringify(value),
          part,
          withEntry(JSON.stringify(value[part] ?? {}), key, entry),
        ),
      ),
  )
}

/** The text of an object with one more entry; JSON reads the last of two equal keys. */
function withEntry(object: string, key: string, value: string): string {
  const comma = object === '{}' ? '' : ','
  return `${object.slice(0, -1)}${comma}${JSON.stringify(key)}:${value}}`
}
