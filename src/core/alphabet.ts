/** The 32 symbols of Crockford base32: digits and capitals without I, L, O and U. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
