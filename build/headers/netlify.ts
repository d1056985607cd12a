import { beyond, common, type HeaderTable, type Headers } from './table.ts'

/** Rules add up here, so each header may be in only one rule for any address. */
export function asNetlify({ page, notFound, worker, assets }: HeaderTable): string[] {
  return [
    ...rule('/*', common),
    ...rule('/', beyond(common, page)),
    ...rule('/index.html', beyond(common, page)),
    ...rule('/404.html', beyond(common, notFound)),
    ...rule('/sw.js', beyond(common, worker)),
    ...rule('/assets/*', beyond(common, assets)),
  ]
}

function rule(path: string, headers: Headers): string[] {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]
}
