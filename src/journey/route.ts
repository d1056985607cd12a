import { forms, type Form } from '../core/framework'
import { isBoardName } from './boardName'
import { repairPayload } from './repairLink'

/** The parts of an address after the page. */
type Parts = {
  readonly form: Form
  /** 1-based number of a block. */
  readonly block: number
  /** 1-based number of a dilemma. */
  readonly number: number
  /** The name of a board. */
  readonly board: string
  /** The payload of a link: the choices for a workshop, or the result shown to a colleague. */
  readonly payload: string
}

/** Every page that a link can point to, with the parts after it in the address, in that order. */
const pages = {
  landing: [],
  /** How it works, the promises about people's answers, and what to do on a shared computer. */
  about: [],
  cards: [],
  scans: [],
  /** Showing a result to a colleague, and a result that a colleague showed. */
  colleague: ['form'],
  c: ['payload'],
  /** The link of a custom question bank, and making one. */
  b: ['payload'],
  own: [],
  missing: [],
  /** Programmes and guides of others. */
  existing: [],
  /** For hosts of the app: whether everything works there. */
  check: [],
  /** Workshops: making one, and sharing your own result. */
  workshops: [],
  share: [],
  /** The link of a workshop. */
  w: ['payload'],
  /** The board of a workshop, its projector page, typing in a sheet, and its report. */
  board: ['board'],
  screen: ['board'],
  entry: ['board'],
  group: ['board'],
  review: ['form'],
  result: ['form'],
  report: ['form'],
  sheet: ['form'],
  dilemmas: ['number'],
  scan: ['form', 'block'],
} as const satisfies Readonly<Record<string, readonly (keyof Parts)[]>>

type Page = keyof typeof pages

const aboutParts = ['promises', 'shared'] as const
export type AboutPart = (typeof aboutParts)[number]

/** The parameters that an address may have after its `?`. */
type Query = {
  /** The part of the page to begin at. */
  about: { readonly at?: AboutPart | undefined }
  /** The statement to change, when coming from the review of all answers. */
  scan: { readonly change?: string }
}

/** Every place in the app that a link can point to. */
export type Route = {
  [P in Page]: { readonly page: P } & Pick<Parts, (typeof pages)[P][number]> &
    (P extends keyof Query ? Query[P] : unknown)
}[Page]

const MAX_LENGTH = 4096
/**
 * Longer than any link: it is checked before the damage by mail programs is undone, which shortens
 * it.
 */
const MAX_MANGLED = 4 * MAX_LENGTH
const MAX_ID_LENGTH = 80

/** The fragment of the address for a route, as in `#/scan/quick/2`. */
export function encodeRoute(route: Route): string {
  if (route.page === 'landing') return '#/'
  const parts: Partial<Parts> & { readonly page: Page } = route
  const path = [route.page, ...pages[route.page].map((part) => String(parts[part]))].join('/')
  if (route.page === 'about' && route.at) return `#/${path}?at=${route.at}`
  const change = route.page === 'scan' ? route.change : undefined
  return `#/${path}${change === undefined ? '' : `?change=${encodeURIComponent(change)}`}`
}

const withPayload = /^#?(?:\/|%(?:25)*2F)?([wcb])(?:\/|%(?:25)*2F)(.*)$/is

/** Reads the fragment of an address. Anything unknown is the route `missing`. */
export function decodeRoute(hash: string): Route {
  const [, own, payload = ''] = withPayload.exec(hash.slice(0, MAX_MANGLED)) ?? []
  if (own !== undefined) {
    const page = own.toLowerCase()
    return { page: page === 'w' || page === 'b' ? page : 'c', payload: repairPayload(payload) }
  }
  const { path, query } = split(hash)
  const [page = '', ...texts] = path
  if (page === '' && texts.length === 0) return { page: 'landing' }
  if (!isPage(page) || page === 'landing' || texts.length !== pages[page].length) {
    return { page: 'missing' }
  }
  const parts = pages[page].map((part, i) => [part, readers[part](texts[i] ?? '')] as const)
  if (parts.some(([, value]) => value === undefined)) return { page: 'missing' }
  const change = page === 'scan' ? query.get('change') : null
  const at = page === 'about' && aboutParts.find((part) => part === query.get('at'))
  // The table says which parts there are, and each was decoded by its own reader.
  return {
    page,
    ...Object.fromEntries(parts),
    ...(isId(change) && { change }),
    ...(at && { at }),
  } as Route
}

const readers: { readonly [Part in keyof Parts]: (text: string) => Parts[Part] | undefined } = {
  form: (text) => forms.find((form) => form === text),
  block: readNumber,
  number: readNumber,
  board: (text) => (isBoardName(text) ? text : undefined),
  // Pages with a payload were matched by `withPayload`.
  payload: () => undefined,
}

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

function isPage(text: string): text is Page {
  return Object.hasOwn(pages, text)
}

function isId(text: string | null): text is string {
  return text !== null && text.length <= MAX_ID_LENGTH
}

function readNumber(text: string): number | undefined {
  return /^[1-9]\d?$/.test(text) ? Number(text) : undefined
}
