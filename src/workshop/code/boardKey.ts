const INFO = new TextEncoder().encode('ambtskompas result v1')

/**
 * HPKE as RFC 9180 names it: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM. The library is
 * only fetched when somebody shares, or opens a board.
 */
async function openSuite() {
  const hpke = await import('hpke')
  return new hpke.CipherSuite(
    hpke.KEM_DHKEM_X25519_HKDF_SHA256,
    hpke.KDF_HKDF_SHA256,
    hpke.AEAD_AES_128_GCM,
  )
}

let suite: ReturnType<typeof openSuite> | undefined

function getSuite(): ReturnType<typeof openSuite> {
  suite ??= openSuite().catch((error: unknown) => {
    // It may load the next time.
    suite = undefined
    throw error
  })
  return suite
}

export async function createKeyPair(): Promise<{ publicKey: Uint8Array; privateKey: Uint8Array }> {
  const hpke = await getSuite()
  const keys = await hpke.GenerateKeyPair(true)
  const [publicKey, privateKey] = await Promise.all([
    hpke.SerializePublicKey(keys.publicKey),
    hpke.SerializePrivateKey(keys.privateKey),
  ])
  return { publicKey, privateKey }
}

/** The sender's one-time key, then the ciphertext with its tag. */
export async function sealTo(publicKey: Uint8Array, message: Uint8Array): Promise<Uint8Array> {
  const hpke = await getSuite()
  const key = await hpke.DeserializePublicKey(publicKey)
  const { encapsulatedSecret, ciphertext } = await hpke.Seal(key, message, { info: INFO })
  return Uint8Array.from([...encapsulatedSecret, ...ciphertext])
}

type PrivateKey = Awaited<
  ReturnType<Awaited<ReturnType<typeof openSuite>>['DeserializePrivateKey']>
>
const readKeys = new WeakMap<Uint8Array, Promise<PrivateKey>>()

/** The message, `undefined` if it was not sealed for this key. */
export async function openSealed(
  privateKey: Uint8Array,
  senderKey: Uint8Array,
  message: Uint8Array,
): Promise<Uint8Array | undefined> {
  const hpke = await getSuite()
  const key = readKeys.get(privateKey) ?? hpke.DeserializePrivateKey(privateKey, true)
  readKeys.set(privateKey, key)
  try {
    return await hpke.Open(await key, senderKey, message, { info: INFO })
  } catch (error) {
    if (isOpenError(error)) return undefined
    throw error
  }
}

/** Whether the message, and not this browser, is to blame. */
function isOpenError(error: unknown): boolean {
  return (
    error instanceof Error && ['OpenError', 'DecapError', 'DeserializeError'].includes(error.name)
  )
}
