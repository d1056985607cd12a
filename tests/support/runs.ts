/** `npm run fuzz` tries every property this many times as often as `npm test`. */
const times = Number(process.env['FUZZ_TIMES'] ?? 1)

/** How many inputs a property is tried with. */
export function runs(count: number): { readonly numRuns: number } {
  return { numRuns: count * times }
}

/** Marks a test as a property of what comes from outside, for `npm run fuzz`. */
export const hostile = { tags: ['hostile'] }
