import type { Route } from './route'

const boardPages: readonly Route['page'][] = ['workshops', 'board', 'screen', 'entry', 'group']

/** Whether a page is about boards, and shows nothing of a scan. */
export function isOfBoards(page: Route['page']): boolean {
  return boardPages.includes(page)
}
