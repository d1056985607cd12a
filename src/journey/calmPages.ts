import type { Route } from './route'

/** Pages on which nobody is in the middle of something. */
const calmPages: readonly Route['page'][] = [
  'landing',
  'about',
  'c',
  'cards',
  'check',
  'colleague',
  'existing',
  'missing',
  'result',
  'scans',
  'workshops',
]

/** Whether somebody on this page may be interrupted with other news. */
export function isCalm(page: Route['page']): boolean {
  return calmPages.includes(page)
}
