import type { Colleague } from '../../core/colleague'
import { recordOf, relations } from '../../core/framework'

/** Two people beside each other. */
export type Both = { readonly mine: Colleague; readonly theirs: Colleague }

/** The scores of one person for a chart: a link does not say how many answers they rest on. */
export function scalesOf({ now }: Pick<Colleague, 'now'>) {
  return recordOf(relations, (id) => {
    const score = now[id]
    return { thin: false, ...(score !== null && { score }) }
  })
}
