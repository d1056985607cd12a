/** A network that everybody with the password can use. */
export type Wifi = {
  readonly name: string
  /** Absent where the network is open. */
  readonly password?: string
}

/** Why a network cannot stand in a QR code: `incomplete`, or longer than networks allow. */
export type WifiProblem = 'incomplete' | 'tooLong'

/** IEEE 802.11 counts the name in bytes and a passphrase (WPA) in characters. */
const MOST_NAME_BYTES = 32
const LEAST_PASSWORD = 8
const MOST_PASSWORD = 63

/** What is wrong with a network, if anything. */
export function wifiProblem({ name, password }: Wifi): WifiProblem | undefined {
  const tooLong =
    new TextEncoder().encode(name).length > MOST_NAME_BYTES ||
    (password !== undefined && password.length > MOST_PASSWORD)
  if (tooLong) return 'tooLong'
  const whole = name !== '' && (password === undefined || password.length >= LEAST_PASSWORD)
  return whole ? undefined : 'incomplete'
}

/** The text of a QR code with which a phone goes on a network, as ZXing wrote it down first. */
export function encodeWifi({ name, password }: Wifi): string {
  const [kind, secret] =
    password === undefined ? ['nopass', ''] : ['WPA', `P:${escaped(password)};`]
  return `WIFI:T:${kind};S:${escaped(name)};${secret};`
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,:"]/g, '\\$&')
}
