import { forms, type Form } from '../core/framework'
import { isBoardName } from './boardName'
import { repairPayload } from './repairLink'

/** Every place in the app that a link can point to. */
export type Route =
  | { readonly page: 'landing' | 'about' | 'cards' | 'scans' | 'together' | 'missing' }
  /** What is promised about what people fill in. */
  | { readonly page: 'privacy' }
  /** For whoever hosts the app: whether all works there. */
  | { readonly page: 'check' }
  /** Workshops: for who makes one, what a code gives away, and giving one's own. */
  | { readonly page: 'workshops' | 'codes' | 'share' }
  /** The link of a workshop: all that was chosen for it. */
  | { readonly page: 'w'; readonly payload: string }
  /** The board of a workshop, what the projector shows of it, typing in a sheet, and its report. */
  | { readonly page: 'board' | 'screen' | 'entry' | 'group'; readonly board: string }
  | { readonly page: 'review' | 'result' | 'report' | 'sheet'; readonly form: Form }
  /** One dilemma, by its 1-based number. */
  | { readonly page: 'dilemmas'; readonly number: number }
  | {
      readonly page: 'scan'
      readonly form: Form
      /** 1-based number of the block. */
      readonly block: number
      /** The statement to change, when coming from the review of all answers. */
      readonly change?: string
    }

const MAX_LENGTH = 4096
/** A link is looked at before what mail programs did to it is undone, which makes it shorter. */
const MAX_MANGLED = 4 * MAX_LENGTH
const MAX_ID_LENGTH = 80

/** The fragment of the address for a route, as in `#/scan/quick/2`. */
export function encodeRoute(route: Route): string {
  switch (route.page) {
    case 'landing':
      return '#/'
    case 'review':
    case 'result':
    case 'report':
    case 'sheet':
      return `#/${route.page}/${route.form}`
    case 'dilemmas':
      return `#/dilemmas/${String(route.number)}`
    case 'w':
      return `#/w/${route.payload}`
    case 'board':
    case 'screen':
    case 'entry':
    case 'group':
      return `#/${route.page}/${route.board}`
    case 'scan': {
      const change = route.change === undefined ? '' : `?change=${encodeURIComponent(route.change)}`
      return `#/scan/${route.form}/${String(route.block)}${change}`
    }
    default:
      return `#/${route.page}`
  }
}

/** Reads the fragment of an address. Anything unknown is the route `missing`. */
export function decodeRoute(hash: string): Route {
  const workshop = /^#?(?:\/|%(?:25)*2F)?w(?:\/|%(?:25)*2F)(.*)$/is.exec(hash.slice(0, MAX_MANGLED))
  if (workshop) return { page: 'w', payload: repairPayload(workshop[1] ?? '') }
  const { path, query } = split(hash)
  const [page = '', first, second, ...rest] = path
  if (rest.length > 0) return { page: 'missing' }
  if (page === '' && first === undefined) return { page: 'landing' }
  if (isOneOf(plainPages, page) && first === undefined) return { page }
  if (isOneOf(formPages, page) && isOneOf(forms, first) && second === undefined) {
    return { page, form: first }
  }
  if (isOneOf(boardPages, page) && isBoardName(first) && second === undefined) {
    return { page, board: first }
  }
  if (page === 'dilemmas' && isNumber(first) && second === undefined) {
    return { page, number: Number(first) }
  }
  if (page === 'scan' && isOneOf(forms, first) && isNumber(second)) {
    const change = query.get('change')
    return { page, form: first, block: Number(second), ...(isId(change) && { change }) }
  }
  return { page: 'missing' }
}

const plainPages = [
  'about',
  'cards',
  'check',
  'codes',
  'privacy',
  'scans',
  'share',
  'together',
  'workshops',
] as const
const formPages = ['review', 'result', 'report', 'sheet'] as const
const boardPages = ['board', 'screen', 'entry', 'group'] as const

/** The language that a link asks for, as in `#/?lang=en`. */
export function decodeLanguage(hash: string): string | undefined {
  return split(hash).query.get('lang') ?? undefined
}

function split(hash: string): { path: string[]; query: URLSearchParams } {
  const [path = '', query = ''] = hash
    .slice(0, MAX_LENGTH)
    .replace(/^#?\/?/, '')
    .split('?')
  return { path: path.replace(/\/$/, '').split('/'), query: new URLSearchParams(query) }
}

function isId(text: string | null): text is string {
  return text !== null && text.length <= MAX_ID_LENGTH
}

function isNumber(text: string | undefined): text is string {
  return text !== undefined && /^[1-9]\d?$/.test(text)
}

function isOneOf<Word extends string>(
  words: readonly Word[],
  text: string | undefined,
): text is Word {
  return words.some((word) => word === text)
}
