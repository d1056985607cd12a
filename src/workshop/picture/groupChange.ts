import type { Form } from '../../core/framework'

type Asked = { readonly form: Form; readonly bank: number }

/** Why two sessions may not be put side by side, if there is a reason. */
export function whyGroupsDiffer(one: Asked, other: Asked): 'form' | 'bank' | undefined {
  if (one.form !== other.form) return 'form'
  return one.bank === other.bank ? undefined : 'bank'
}
