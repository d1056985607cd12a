import type { CSSOptions, Plugin } from 'vite'

/**
 * How styles are built: breakpoints by name, and modules, whose classes are named after their file
 * and so come out the same in every build. No two modules may have the same name.
 */
export const styles: CSSOptions = {
  transformer: 'lightningcss',
  lightningcss: {
    cssModules: { pattern: '[name]_[local]' },
    drafts: { customMedia: true },
    // Once is enough: what minifies the styles also makes them fit for older browsers.
    targets: {},
  },
}

/** Script for what a stylesheet exports, where only names are needed: those of the pattern. */
export function classNamesOf(stylesheet: string): string {
  const name = stylesheet.replaceAll('.', '-')
  return `export default new Proxy({}, { get: (_, local) => '${name}_' + String(local) })`
}

/** Lets the bundler put the name of a class where it is used, instead of a table of all names. */
export function classNamesInPlacePlugin(): Plugin {
  return {
    name: 'ambtskompas-class-names-in-place',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx$/, code: '.module.css' },
      handler: (code) =>
        code.replaceAll(/^import (\w+)(?= from '[^']+\.module\.css'$)/gm, 'import * as $1'),
    },
  }
}
