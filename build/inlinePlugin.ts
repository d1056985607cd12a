import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Marks the place of a script of build/inline/ in a page. */
const place = /<script data-inline="(\w+)"><\/script>/g

/**
 * Puts the small scripts that cannot wait for the app into the page itself: there they run before
 * anything is drawn, even if nothing else arrives. Written in the JavaScript of 2009 (ES5).
 */
export function inlinePlugin(): Plugin {
  return {
    name: 'ambtskompas-inline',
    transformIndexHtml: {
      order: 'pre',
      handler: withScripts,
    },
  }
}

/** A page with its small scripts in it. */
export function withScripts(html: string): string {
  return html.replaceAll(place, (_, name: string) => {
    const script = readFileSync(new URL(`./inline/${name}.js`, import.meta.url), 'utf8')
    return `<script>\n${script}</script>`
  })
}
