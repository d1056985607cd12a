import { encodeRoute } from '../../journey/route'
import { readSite } from '../../platform/address'

/** The whole link that a trainer shares, from the last part of it. */
export function workshopAddress(payload: string): string {
  return readSite() + encodeRoute({ page: 'w', payload })
}

/** The page for participants about what a code gives away, in their language. */
export function codesAddress(language: string): string {
  return `${readSite()}${encodeRoute({ page: 'codes' })}?lang=${language}`
}
