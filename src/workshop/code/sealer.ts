import type { CipherSuite, Key } from 'hpke'

/** Seals and opens with one implementation of HPKE. Keys and messages are bytes. */
export type Sealer = {
  readonly createKeys: () => Promise<{ publicKey: Uint8Array; privateKey: Uint8Array }>
  /** The sender's one-time key (32 bytes), then the ciphertext with its tag. */
  readonly seal: (publicKey: Uint8Array, message: Uint8Array) => Promise<Uint8Array>
  /** Returns the message, or `undefined` if it was not sealed for this key. */
  readonly open: (privateKey: Uint8Array, sealed: Uint8Array) => Promise<Uint8Array | undefined>
}

const SENDER_KEY_BYTES = 32
const INFO = new TextEncoder().encode('ambtskompas result v2')

export function sealerOf<SuiteKey extends Key>(suite: CipherSuite<SuiteKey>): Sealer {
  const readKeys = new WeakMap<Uint8Array, Promise<SuiteKey>>()
  return {
    createKeys: async () => {
      const keys = await suite.GenerateKeyPair(true)
      const [publicKey, privateKey] = await Promise.all([
        suite.SerializePublicKey(keys.publicKey),
        suite.SerializePrivateKey(keys.privateKey),
      ])
      return { publicKey, privateKey }
    },
    seal: async (publicKey, message) => {
      const key = await suite.DeserializePublicKey(publicKey)
      const { encapsulatedSecret, ciphertext } = await suite.Seal(key, message, { info: INFO })
      return Uint8Array.from([...encapsulatedSecret, ...ciphertext])
    },
    open: async (privateKey, sealed) => {
      const key = readKeys.get(privateKey) ?? suite.DeserializePrivateKey(privateKey, true)
      readKeys.set(privateKey, key)
      const sender = sealed.subarray(0, SENDER_KEY_BYTES)
      const message = sealed.subarray(SENDER_KEY_BYTES)
      try {
        return await suite.Open(await key, sender, message, { info: INFO })
      } catch (error) {
        if (isOpenError(error)) return undefined
        throw error
      }
    },
  }
}

/** Whether the message is to blame, and not this browser. */
function isOpenError(error: unknown): boolean {
  return (
    error instanceof Error && ['OpenError', 'DecapError', 'DeserializeError'].includes(error.name)
  )
}
