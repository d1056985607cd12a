import { forms, type Form } from '../domain/framework'

/** Every place in the app that a link can point to. */
export type Route =
  | { readonly page: 'landing' | 'about' | 'missing' }
  | { readonly page: 'review' | 'result'; readonly form: Form }
  | {
      readonly page: 'scan'
      readonly form: Form
      /** 1-based number of the block. */
      readonly block: number
      /** The statement to change, when coming from the review of all answers. */
      readonly change?: string
    }

const MAX_LENGTH = 4096
const MAX_ID_LENGTH = 80

/** The fragment of the address for a route, as in `#/scan/quick/2`. */
export function encodeRoute(route: Route): string {
  switch (route.page) {
    case 'landing':
      return '#/'
    case 'about':
    case 'missing':
      return `#/${route.page}`
    case 'review':
    case 'result':
      return `#/${route.page}/${route.form}`
    case 'scan': {
      const change = route.change === undefined ? '' : `?change=${encodeURIComponent(route.change)}`
      return `#/scan/${route.form}/${String(route.block)}${change}`
    }
  }
}

/** Reads the fragment of an address. Anything unknown is the route `missing`. */
export function decodeRoute(hash: string): Route {
  const { path, query } = split(hash)
  const [page, form, block, ...rest] = path
  if (rest.length > 0) return { page: 'missing' }
  if (page === undefined || page === '') return { page: 'landing' }
  if (page === 'about' && form === undefined) return { page }
  if (!isForm(form)) return { page: 'missing' }
  if ((page === 'review' || page === 'result') && block === undefined) return { page, form }
  if (page === 'scan' && block !== undefined && /^[1-9]\d?$/.test(block)) {
    const change = query.get('change')
    return { page, form, block: Number(block), ...(isId(change) && { change }) }
  }
  return { page: 'missing' }
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

function isId(text: string | null): text is string {
  return text !== null && text.length <= MAX_ID_LENGTH
}

function isForm(text: string | undefined): text is Form {
  return forms.some((form) => form === text)
}
