/**
 * Where two plain values differ, as paths with both values; empty where they are alike. Numbers
 * may differ by 1e-9; a key that is present but undefined is a difference.
 */
export function differences(actual: unknown, expected: unknown, path = 'value'): string[] {
  if (typeof actual === 'number' && typeof expected === 'number') {
    return Math.abs(actual - expected) <= 1e-9 ? [] : [show(path, actual, expected)]
  }
  if (!isObject(actual) || !isObject(expected)) {
    return Object.is(actual, expected) ? [] : [show(path, actual, expected)]
  }
  if (Array.isArray(actual) !== Array.isArray(expected)) return [show(path, actual, expected)]
  return [...new Set([...Object.keys(actual), ...Object.keys(expected)])].flatMap((key) => {
    const at = `${path}.${key}`
    if (!Object.hasOwn(expected, key)) return [`${at} should be absent`]
    if (!Object.hasOwn(actual, key)) return [`${at} is absent`]
    return differences(actual[key], expected[key], at)
  })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function show(path: string, actual: unknown, expected: unknown): string {
  return `${path} is ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`
}
