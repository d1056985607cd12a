import type { Plugin } from 'vite'
import { bankPlugin } from './bankPlugin.ts'
import { besidePlugin } from './besidePlugin.ts'
import { compileAtOncePlugin } from './compileAtOncePlugin.ts'
import { headersPlugin } from './headers/headersPlugin.ts'
import { inlinePlugin } from './inlinePlugin.ts'
import { notFoundPlugin } from './notFoundPlugin.ts'
import { paperPlugin } from './paperPlugin.ts'
import { policyPlugin } from './policyPlugin.ts'
import { prerenderPlugin } from './prerenderPlugin.ts'
import { serviceWorkerPlugin } from './serviceWorkerPlugin.ts'
import { classNamesInPlacePlugin } from './styles.ts'

/**
 * Everything the build does besides bundling, in the order in which it happens: check and serve the
 * content, prerender the landing page, write the policy into the pages and the headers, and the
 * service worker last, since it holds the hash of every other file.
 */
export function plugins(): Plugin[] {
  return [
    bankPlugin(),
    classNamesInPlacePlugin(),
    inlinePlugin(),
    prerenderPlugin(),
    besidePlugin(),
    policyPlugin(),
    notFoundPlugin(),
    paperPlugin(),
    headersPlugin(),
    compileAtOncePlugin(),
    serviceWorkerPlugin(),
  ]
}
