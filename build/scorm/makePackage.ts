import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { zipSync, type Zippable } from 'fflate'
import { filesForTheHost } from '../headers/table.ts'
import { withScripts } from '../inlinePlugin.ts'
import { withPolicy } from '../policyPlugin.ts'

/**
 * The files that a platform has no use for: it sends its own headers, and nothing should stay
 * behind in browsers.
 */
const leftOut = new Set([...filesForTheHost, 'web.config', 'sw.js', '404.html'])

/**
 * The earliest date an archive can hold, so that it does not depend on when or where it was made.
 */
const moment = new Date(1980, 0, 1)

const LAUNCH = 'lms.html'

/**
 * A package for learning platforms (SCORM 1.2): a build, a page that talks to the platform, and a
 * list of all files. Equal byte for byte for equal builds.
 * @param build the folder of `npm run build`
 * @returns a zip archive
 */
export function makePackage(build: string): Uint8Array {
  const files: Record<string, Uint8Array> = {}
  for (const name of namesIn(build)) {
    if (!leftOut.has(name)) files[name] = readFileSync(join(build, name))
  }
  const page = readFileSync(join(build, 'index.html'), 'utf8')
  files['index.html'] = asBytes(inOwnFrame(page))
  const launch = readFileSync(new URL(`./${LAUNCH}`, import.meta.url), 'utf8')
  files[LAUNCH] = asBytes(withPolicy(withScripts(launch), { 'frame-src': "'self'" }))
  files['imsmanifest.xml'] = asBytes(manifestOf(Object.keys(files).toSorted()))
  const entries: Zippable = {}
  for (const name of Object.keys(files).toSorted()) entries[name] = files[name] ?? asBytes('')
  return zipSync(entries, { level: 9, mtime: moment })
}

function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
}

/** A platform may itself stand in a frame of another website. The page around the app is ours. */
function inOwnFrame(page: string): string {
  if (!page.includes('<html lang="nl"')) throw new Error('index.html does not begin as it did')
  return page.replace('<html', '<html data-embed-in="self"')
}

function manifestOf(files: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="ambtskompas" version="1.1"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="scans">
    <organization identifier="scans">
      <title>Ambtskompas</title>
      <item identifier="scan" identifierref="app" isvisible="true">
        <title>Ambtskompas</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="app" type="webcontent" adlcp:scormtype="sco" href="${LAUNCH}">
${files.map((name) => `      <file href="${name}" />`).join('\n')}
    </resource>
  </resources>
</manifest>
`
}

function asBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
