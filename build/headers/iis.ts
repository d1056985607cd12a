import { beyond, filesForTheHost, type HeaderTable, type Headers } from './table.ts'

/**
 * The `web.config` for the folder of the app. IIS sends the page for unknown addresses with the
 * headers of the requested address, so the policy has to fit both pages.
 */
export function asIis({ page, notFound, worker, assets }: HeaderTable): string[] {
  const { 'Cache-Control': _, ...withoutCaching } = assets
  const both = { ...page, [CSP]: union(page[CSP] ?? '', notFound[CSP] ?? '') }
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- Made by the build. -->',
    '<configuration>',
    '  <system.webServer>',
    '    <directoryBrowse enabled="false" />',
    '    <defaultDocument enabled="true">',
    '      <files><clear /><add value="index.html" /></files>',
    '    </defaultDocument>',
    '    <urlCompression doStaticCompression="true" />',
    '    <staticContent>',
    '      <clientCache cacheControlMode="NoControl" />',
    ...Object.entries(types).flatMap(([extension, type]) => [
      `      <remove fileExtension="${extension}" />`,
      `      <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
    ]),
    '    </staticContent>',
    '    <httpErrors errorMode="Custom">',
    '      <remove statusCode="404" subStatusCode="-1" />',
    '      <error statusCode="404" subStatusCode="-1" path="404.html" responseMode="File" />',
    '    </httpErrors>',
    '    <security>',
    '      <requestFiltering>',
    '        <hiddenSegments>',
    ...filesForTheHost.map((name) => `          <add segment="${name}" />`),
    '        </hiddenSegments>',
    '      </requestFiltering>',
    '    </security>',
    ...customHeaders(both, ['X-Powered-By']),
    '  </system.webServer>',
    ...location('sw.js', both, worker),
    ...location('assets', both, withoutCaching, keptForAYear),
    '</configuration>',
  ]
}

const CSP = 'Content-Security-Policy'

const types = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** A setting and not a header, which would also be sent with an error. */
const keptForAYear = [
  '      <staticContent>',
  '        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />',
  '      </staticContent>',
]

function location(path: string, around: Headers, headers: Headers, more: readonly string[] = []) {
  const gone = Object.keys(around).filter((name) => !Object.hasOwn(headers, name))
  return [
    `  <location path="${path}">`,
    '    <system.webServer>',
    ...more,
    ...customHeaders(beyond(around, headers), gone),
    '    </system.webServer>',
    '  </location>',
  ]
}

/**
 * Headers that the surrounding site already sends have to be removed first: IIS refuses to send one
 * twice.
 */
function customHeaders(headers: Headers, gone: readonly string[]): string[] {
  return [
    '    <httpProtocol>',
    '      <customHeaders>',
    ...gone.map((name) => `        <remove name="${name}" />`),
    ...Object.entries(headers).flatMap(([name, value]) => [
      `        <remove name="${name}" />`,
      `        <add name="${name}" value="${value}" />`,
    ]),
    '      </customHeaders>',
    '    </httpProtocol>',
  ]
}

/** Merges two policies with the same directives into one that allows what either allows. */
function union(one: string, other: string): string {
  const others = other.split('; ')
  return one
    .split('; ')
    .map((directive, i) => [...new Set(`${directive} ${others[i] ?? ''}`.split(' '))].join(' '))
    .join('; ')
}
