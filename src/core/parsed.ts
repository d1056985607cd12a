/** Outside input after parsing: a value that can be trusted, or the key of one clear sentence. */
export type Parsed<Value, Problem extends string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem }
