/**
 * Outside input after parsing: a value that can be trusted, or a problem, named by the key of its
 * sentence.
 */
export type Parsed<Value, Problem extends string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem }
