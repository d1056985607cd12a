import { readFileSync } from 'node:fs'
import { bankNumber } from '../src/core/bankNumber'
import { encodeWorkshop } from '../src/workshop/link/workshopLink'

const { versions } = JSON.parse(readFileSync('content/log.json', 'utf8'))

/** The link of a workshop as a trainer makes it, with a key that nobody has. */
export const link = `/#/w/${encodeWorkshop({
  publicKey: 'hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo',
  form: 'quick',
  dilemmas: true,
  handIn: 'room',
  mail: '',
  language: 'nl',
  bank: bankNumber(versions.at(-1).fingerprint),
  title: 'Teamdag vergunningen',
})}`
