import * as z from 'zod/mini'

/** A network that everybody with the password can use. */
export type Wifi = {
  readonly name: string
  /** Absent if the network is open. */
  readonly password?: string
}

/** IEEE 802.11 counts the name in bytes and a passphrase (WPA) in characters. */
export const MOST_NAME_BYTES = 32
export const LEAST_PASSWORD = 8
export const MOST_PASSWORD = 63

/** Turns the form into a network. A field's error is `incomplete`, or `tooLong` for a network. */
export const wifiRules = z.pipe(
  z
    .strictObject({
      name: z.string().check(
        z.minLength(1, 'incomplete'),
        z.refine((name) => new TextEncoder().encode(name).length <= MOST_NAME_BYTES, 'tooLong'),
      ),
      kind: z.enum(['locked', 'open']),
      password: z.string(),
    })
    .check(
      z.refine(({ kind, password }) => kind === 'open' || password.length >= LEAST_PASSWORD, {
        error: 'incomplete',
        path: ['password'],
      }),
      z.refine(({ kind, password }) => kind === 'open' || password.length <= MOST_PASSWORD, {
        error: 'tooLong',
        path: ['password'],
      }),
    ),
  z.transform(({ name, kind, password }): Wifi =>
    kind === 'open' ? { name } : { name, password },
  ),
)

/** The form before validation. */
export type WifiForm = z.input<typeof wifiRules>

/** The text of a QR code that connects a phone to a network, in the format of ZXing. */
export function encodeWifi({ name, password }: Wifi): string {
  const [kind, secret] =
    password === undefined ? ['nopass', ''] : ['WPA', `P:${escaped(password)};`]
  return `WIFI:T:${kind};S:${escaped(name)};${secret};`
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,:"]/g, '\\$&')
}
