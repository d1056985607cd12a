import type { Form } from '../core/framework'
import { goTo } from '../platform/address'
import { readScan } from '../record/scan'
import { placeAt, type next } from './next'
import { encodeRoute } from './route'

/**
 * Goes on to a page, and keeps it as the person's place. Not for the review, which keeps its place
 * itself.
 */
export function goOn(to: ReturnType<typeof next>, form: Form): void {
  if (to.page !== 'review') readScan().visit(placeAt(to, form))
  goTo(encodeRoute(to))
}
