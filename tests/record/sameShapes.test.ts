import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod/mini'
import type { Colleague } from '../../src/core/colleague'
import type { SharedResult } from '../../src/core/sharedResult'
import type { Workshop } from '../../src/core/workshop'
import type { savedColleague } from '../../src/record/savedColleague'
import type { savedResult } from '../../src/record/savedResult'
import type { savedWorkshop } from '../../src/record/savedWorkshop'

/** What a schema reads, which nobody changes. */
type Read<Schema extends z.ZodMiniType> = DeepReadonly<z.infer<Schema>>

type DeepReadonly<Value> = Value extends object
  ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
  : Value

// What the types say is checked by `npm run types`.
test('what is kept has the shape that the core knows', () => {
  expectTypeOf<Read<typeof savedWorkshop>>().toEqualTypeOf<Workshop>()
  expectTypeOf<Read<typeof savedResult>>().toEqualTypeOf<DeepReadonly<SharedResult>>()
  type Kept = { readonly kept: string }
  expectTypeOf<Read<typeof savedColleague>>().toEqualTypeOf<DeepReadonly<Colleague & Kept>>()
})
