import sans from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2'
import sansBold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2'
import serifBold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2'

const faces = [
  { family: 'Source Sans 3', weight: 400, address: sans },
  { family: 'Source Sans 3', weight: 600, address: sansBold },
  { family: 'Source Serif 4', weight: 600, address: serifBold },
] as const

/** The fonts of the app as style rules with the font data in them, for standalone files. */
export async function fontFaces(): Promise<string> {
  const rules = await Promise.all(
    faces.map(async ({ family, weight, address }) => {
      const response = await fetch(address)
      const data = toBase64(new Uint8Array(await response.arrayBuffer()))
      return `@font-face{font-family:'${family}';font-weight:${String(weight)};src:url(data:font/woff2;base64,${data})}`
    }),
  )
  return rules.join('')
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
