import { encodeRoute } from '../../journey/route'
import { readSite } from '../../platform/address'
import type { Workshop } from '../../core/workshop'
import { encodeWorkshop } from './workshopLink'

/** The whole link that a trainer shares. */
export function workshopAddress(workshop: Workshop): string {
  return readSite() + encodeRoute({ page: 'w', payload: encodeWorkshop(workshop) })
}
