import type { HostConfig } from '../../src/ui/host/configFile'
import { locales, type Locale } from '../../src/ui/language/locale'
import { filesOf, integrity, withFiles } from '../workerFiles'

/** The parts of a release that its `configure.mjs` carries. */
export type Originals = {
  /** The files that it may change, as they were released. */
  readonly files: Readonly<Record<string, string>>
  /** The page in other languages than Dutch. */
  readonly pages: Readonly<Partial<Record<Locale, OtherPage>>>
}

type OtherPage = {
  /** The content of `#app`. */
  readonly app: string
  /** How the app describes itself outside the page, each Dutch text with its translation. */
  readonly words: Readonly<Record<string, string>>
}

/**
 * The files of the app with the host's settings in them. Each is made from its original, so that no
 * trace of earlier settings remains.
 * @param text the same as in `config.json`, by which the app sees that it has this already
 * @throws where an original is not as expected
 */
export function bake(
  { files, pages }: Originals,
  config: HostConfig,
  text: string,
): Record<string, string> {
  const made: Record<string, string> = {}
  for (const [file, original] of Object.entries(files)) made[file] = withFrames(original, config)
  const change = (file: string, how: (original: string) => string) => {
    made[file] = how(made[file] ?? '')
  }
  change('index.html', (html) => bakePage(html, { config, text, pages }))
  change('404.html', (html) => withName(html, config))
  // The statements on it are the app's own, even where the host has others.
  if (config.defaultBank === undefined) change('paper.html', (html) => withName(html, config))
  change('manifest.webmanifest', (manifest) => bakeManifest(manifest, config, pages))
  change('sw.js', (worker) => {
    const changed = Object.entries(made).map(([file, content]) => [
      file === 'index.html' ? '' : file,
      integrity(content),
    ])
    const before = filesOf(worker)
    const kept = changed.filter(([file = '']) => Object.hasOwn(before, file))
    return withFiles(worker, { ...before, ...(Object.fromEntries(kept) as typeof before) })
  })
  return made
}

type Page = Pick<Originals, 'pages'> & {
  readonly config: HostConfig
  readonly text: string
}

function bakePage(html: string, { config, text, pages }: Page): string {
  const { name, offeredBy, language, theme, defaultBank, embedIn = [] } = config
  const locale: Locale = language?.default ?? 'nl'
  const framed = embedIn.length > 0 ? ` data-embed-in="${escapeHtml(embedIn.join(' '))}"` : ''
  const own = defaultBank === undefined ? '' : ' data-own-bank'
  let page = once(html, /<html lang="nl"/, () => `<html lang="${locale}"${framed}${own}`)
  if (locale !== 'nl') {
    const { app, words } = pageIn(locale, pages)
    page = once(page, /(<div id="app">)[^]*(<\/div>\s*<\/body>)/, (_, before, after) => {
      return before + app + after
    })
    for (const [dutch, translation] of Object.entries(words)) {
      page = page.replaceAll(`content="${dutch}"`, () => `content="${escapeHtml(translation)}"`)
    }
    page = once(page, /"nl_NL"/, () => `"${locales[locale].tag.replace('-', '_')}"`)
    page = once(page, /(locale:alternate" content=")[^"]*/, (_, before) => `${before}nl_NL`)
  }
  if (name !== undefined) {
    const safe = escapeHtml(name)
    page = once(page, /(<title>).*(?=<\/title>)/, (_, before) => before + safe)
    page = once(page, /<div id="guard"[^]*(?=<div id="app">)/, (said) => withName(said, config))
    page = once(page, /(property="og:site_name" content=")[^"]*/, (_, before) => before + safe)
    page = once(page, /(headerHome" href="#\/" aria-label=")Ambtskompas/, (_, before) => {
      return before + safe
    })
    page = once(page, /<span>Ambtskompas<\/span>/, () => `<span>${safe}</span>`)
  }
  if (offeredBy?.logo !== undefined) {
    const [file, owner] = [offeredBy.logo, offeredBy.name].map(escapeHtml)
    const picture = `src="${String(file)}" alt="${String(owner)}"/>`
    page = once(page, /<a class="([^"]*)headerHome"/, (link, styles) => {
      return `<img class="${styles}headerLogo" ${picture}${link}`
    })
  }
  const inHead = [
    theme !== undefined && `<link id="theme" rel="stylesheet" href="${theme}" />`,
    // As data, which a policy for scripts does not block. No tag can begin in it.
    text !== '{}' &&
      `<script type="application/json" id="config">${text.replaceAll('<', String.raw`\u003c`)}</script>`,
  ]
  return once(page, /<\/head>/, (end) => {
    return inHead.map((line) => (line === false ? '' : `  ${line}\n  `)).join('') + end
  })
}

/** A text of a page with the name of the host wherever it names the app. */
export function withName(html: string, { name }: HostConfig): string {
  return name === undefined ? html : html.replaceAll('Ambtskompas', () => escapeHtml(name))
}

function pageIn(locale: Locale, pages: Originals['pages']): OtherPage {
  const page = pages[locale]
  if (page === undefined) throw new Error(`There is no page in ${locale}`)
  return page
}

function bakeManifest(
  manifest: string,
  { name, language }: HostConfig,
  pages: Originals['pages'],
): string {
  if (name === undefined && language === undefined) return manifest
  const made = JSON.parse(manifest) as Record<string, unknown>
  if (name !== undefined) Object.assign(made, { name, short_name: name })
  if (language && language.default !== 'nl') {
    const { words } = pageIn(language.default, pages)
    Object.assign(made, {
      lang: language.default,
      description: words[String(made['description'])],
    })
  }
  return `${JSON.stringify(made, null, 2)}\n`
}

/**
 * Headers that let the host's sites show the app in a frame; the older header can name no sites.
 */
function withFrames(headers: string, { embedIn = [] }: HostConfig): string {
  if (embedIn.length === 0) return headers
  return headers
    .replaceAll("frame-ancestors 'none'", () => `frame-ancestors ${embedIn.join(' ')}`)
    .replaceAll(/^.*X-Frame-Options.*\n/gm, '')
}

/** Replaces a text that must occur exactly once. */
function once(text: string, what: RegExp, by: (...found: string[]) => string): string {
  const found = text.match(new RegExp(what, 'g'))?.length ?? 0
  if (found !== 1) throw new Error(`${String(what)} stands ${String(found)} times in the page`)
  return text.replace(what, by)
}

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}

/** Text as it stands in HTML or XML. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => named[character] ?? '')
}
