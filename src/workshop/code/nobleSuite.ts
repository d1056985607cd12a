// A separate module for the parts in use, so that the other algorithms of the package are not in
// the build.
export { AEAD_AES_128_GCM, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from '@panva/hpke-noble'
