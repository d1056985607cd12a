import { readFileSync } from 'node:fs'
import { zipSync, type Zippable } from 'fflate'
import type { HostConfig } from '../../src/ui/host/configFile.ts'
import { escapeHtml, withName } from '../configure/bake.ts'
import { configured } from '../configure/configured.ts'
import { filesForTheHost } from '../headers/table.ts'
import { withScripts } from '../inlinePlugin.ts'
import { withPolicy } from '../policyPlugin.ts'
import { readFolder } from '../release/buildApp.ts'

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

/** A zip archive; or what is wrong in the `config.json` of the build, which hosts fill in. */
export type MadePackage =
  | { readonly ok: true; readonly archive: Uint8Array }
  | { readonly ok: false; readonly said: string }

/**
 * A package for learning platforms (SCORM 1.2): a build with the settings of its host in it, a page
 * that talks with the platform, and the list of it all. Equal byte for byte for equal builds.
 * @param build the folder of `npm run build`
 */
export async function makePackage(build: string): Promise<MadePackage> {
  const made = await configured(readFolder(build))
  if (!made.ok) return made
  const files = Object.fromEntries(
    Object.entries(made.files).filter(([name]) => !leftOut.has(name)),
  )
  const textOf = (name: string) => Buffer.from(files[name] ?? '').toString()
  const config = JSON.parse(textOf('config.json') || '{}') as HostConfig
  files['index.html'] = asBytes(inOwnFrame(textOf('index.html')))
  const launch = readFileSync(new URL(`./${LAUNCH}`, import.meta.url), 'utf8')
  const named = withScripts(withName(launch, config))
  files[LAUNCH] = asBytes(withPolicy(named, { 'frame-src': "'self'" }))
  const manifest = manifestOf(Object.keys(files).toSorted(), withName('Ambtskompas', config))
  files['imsmanifest.xml'] = asBytes(manifest)
  const entries: Zippable = {}
  for (const name of Object.keys(files).toSorted()) entries[name] = files[name] ?? asBytes('')
  return { ok: true, archive: zipSync(entries, { level: 9, mtime: moment }) }
}

/**
 * A platform may itself stand in a frame of another website. The page around the app is ours, whatever
 * the host has set for its own address.
 */
function inOwnFrame(page: string): string {
  const start = /<html lang="\w+"(?: data-embed-in="[^"]*")?/
  if (!start.test(page)) throw new Error('index.html does not begin as it did')
  return page.replace(start, (tag) => `${tag.replace(/ data-embed-in.*/, '')} data-embed-in="self"`)
}

function manifestOf(files: readonly string[], title: string): string {
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
      <title>${title}</title>
      <item identifier="scan" identifierref="app" isvisible="true">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="app" type="webcontent" adlcp:scormtype="sco" href="${LAUNCH}">
${files.map((name) => `      <file href="${escapeHtml(encodeURI(name))}" />`).join('\n')}
    </resource>
  </resources>
</manifest>
`
}

function asBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
