import type { Route } from './route'

/** Where nobody is in the middle of something. */
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

/** Whether somebody on this page can be told of something else. */
export function isCalm(page: Route['page']): boolean {
  return calmPages.includes(page)
}
