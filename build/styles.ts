import type { CSSOptions, Plugin } from 'vite'

/**
 * How styles are built: breakpoints by name, and modules whose classes are named after their file,
 * so that they are the same in every build. No two modules may have the same name.
 */
export const styles: CSSOptions = {
  transformer: 'lightningcss',
  lightningcss: {
    cssModules: { pattern: '[name]_[local]' },
    drafts: { customMedia: true },
    // Once is enough: the minifier of the styles also adapts them to older browsers.
    targets: {},
  },
}

/** The script for what a stylesheet exports, where only the class names are needed. */
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
