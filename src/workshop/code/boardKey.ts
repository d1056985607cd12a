import { hasX25519 } from '../../platform/x25519'
import { sealerOf, type Sealer } from './sealer'

/** The means to seal: the browser's own cryptography, or a library that does not need it. */
export type Means = 'webcrypto' | 'noble'

/** Kept for the whole visit: each remembers the keys that it has read. */
const sealers = new Map<Means, Promise<Sealer>>()

/**
 * HPKE as defined in RFC 9180: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM. Only fetched
 * when somebody shares, or opens a board; the library only if the browser lacks X25519, as it does
 * on every page without HTTPS.
 */
export async function openSealer(how?: Means): Promise<Sealer> {
  const means = how ?? ((await hasX25519()) ? 'webcrypto' : 'noble')
  const sealer = sealers.get(means) ?? loadSealer(means)
  sealers.set(means, sealer)
  return sealer.catch((error: unknown) => {
    // It may load the next time.
    sealers.delete(means)
    throw error
  })
}

async function loadSealer(means: Means): Promise<Sealer> {
  const hpke = await import('hpke')
  if (means === 'webcrypto') {
    return sealerOf(
      new hpke.CipherSuite(
        hpke.KEM_DHKEM_X25519_HKDF_SHA256,
        hpke.KDF_HKDF_SHA256,
        hpke.AEAD_AES_128_GCM,
      ),
    )
  }
  const noble = await import('./nobleSuite')
  return sealerOf(
    new hpke.CipherSuite(
      noble.KEM_DHKEM_X25519_HKDF_SHA256,
      noble.KDF_HKDF_SHA256,
      noble.AEAD_AES_128_GCM,
    ),
  )
}
