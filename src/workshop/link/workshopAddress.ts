import { encodeRoute, type Route } from '../../journey/route'
import { readSite } from '../../platform/address'
import type { Workshop } from '../../core/workshop'
import { ownBank } from '../../content/inUse'
import { bankNumber } from '../../core/bankNumber'
import { encodeWorkshop } from './workshopLink'

/** Where the link of a workshop leads, with the question bank in use if it is asked there. */
export function workshopRoute(workshop: Workshop): Extract<Route, { page: 'w' }> {
  const own = ownBank()
  const isAsked = own && bankNumber(own.bank.fingerprint) === workshop.bank
  return { page: 'w', payload: encodeWorkshop(workshop, isAsked ? own.carried : undefined) }
}

/** The whole link that a trainer shares. */
export function workshopAddress(workshop: Workshop): string {
  return readSite() + encodeRoute(workshopRoute(workshop))
}
