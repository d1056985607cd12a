import { readFileSync } from 'node:fs'
import { createBoardKey, findCodes, readCode } from '../../src/workshop/code/resultCode'
import { toBase64url } from '../../src/core/base64url'
import type { Workshop } from '../../src/core/workshop'
import { encodeWorkshop } from '../../src/workshop/link/workshopLink'
import { bankNumber } from '../../src/core/bankNumber'
import type { SharedResult } from '../../src/core/sharedResult'

type Log = { readonly versions: readonly { readonly fingerprint: string }[] }
const log = JSON.parse(readFileSync('content/log.json', 'utf8')) as Log

export type MadeWorkshop = {
  /** The last part of its link. */
  readonly payload: string
  /** What a code made for it holds, as only the trainer can read it. */
  readonly read: (text: string) => Promise<SharedResult>
}

/** A workshop for the question bank in use: the quick scan with all parts unless told otherwise. */
export async function makeWorkshop(change: Partial<Workshop> = {}): Promise<MadeWorkshop> {
  const { publicKey, privateKey } = await createBoardKey()
  const payload = encodeWorkshop({
    publicKey: toBase64url(publicKey),
    form: 'quick',
    dilemmas: true,
    handIn: 'room',
    mail: '',
    language: 'nl',
    bank: bankNumber(log.versions.at(-1)?.fingerprint ?? ''),
    title: 'Teamdag vergunningen',
    ...change,
  })
  return {
    payload,
    read: async (text) => {
      const [code] = findCodes(text).codes
      if (!code) throw new Error(`No code in: ${text}`)
      const read = await readCode(code, privateKey)
      if (!read.ok) throw new Error(`${text} is not read: ${read.problem}`)
      return read.value
    },
  }
}
