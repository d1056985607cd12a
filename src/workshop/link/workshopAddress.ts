import { encodeRoute, type Route } from '../../journey/route'
import { readSite } from '../../platform/address'
import type { Workshop } from '../../core/workshop'
import { ownBank, type OwnBank } from '../../content/inUse'
import { encodeBank } from '../../content/own/bankLink'
import { bankNumber } from '../../core/bankNumber'
import { encodeWorkshop } from './workshopLink'

/** The address of a workshop, with the question bank in use if the workshop asks that. */
export function workshopRoute(workshop: Workshop): Extract<Route, { page: 'w' }> {
  return { page: 'w', payload: encodeWorkshop(workshop, askedBank(workshop)?.carried) }
}

/** The question bank in use, if it is a custom one and the workshop asks it. */
export function askedBank({ bank }: Pick<Workshop, 'bank'>): OwnBank | undefined {
  const own = ownBank()
  return own && bankNumber(own.bank.fingerprint) === bank ? own : undefined
}

/** The address that opens the app with the statements of a workshop, but without the workshop. */
export function scanAddress(workshop: Workshop): string {
  const carried = askedBank(workshop)?.carried
  return readSite() + (carried ? encodeRoute({ page: 'b', payload: encodeBank(carried) }) : '')
}

/** The whole link that a trainer shares. */
export function workshopAddress(workshop: Workshop): string {
  return readSite() + encodeRoute(workshopRoute(workshop))
}
