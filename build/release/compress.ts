import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Files } from './buildApp'

/**
 * The files that web servers may send compressed. Not those a host changes by hand: the compressed
 * copies would be out of date.
 */
const compressible = /^(?!config\.json$|host\/|banks\/).*\.(?:html|js|css|json|svg|webmanifest)$/

/** A `.br` and a `.gz` for every file that gets smaller, for servers that send them as they are. */
export function compressed(files: Files): Files {
  const pairs = Object.entries(files).filter(([name]) => compressible.test(name))
  return Object.fromEntries(
    pairs.flatMap(([name, content]) => [
      [`${name}.br`, brotli(content)],
      [`${name}.gz`, gzip(content)],
    ]),
  )
}

export function brotli(content: Uint8Array): Uint8Array {
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
  return brotliCompressSync(content, { params })
}

export function gzip(content: Uint8Array): Uint8Array {
  const made = gzipSync(content, { level: 9 })
  // The operating system: unknown, so that the file is the same on every one.
  made[9] = 255
  return made
}
