import type { StatementEntry } from '../../content/schema'
import type { Relation } from '../../core/framework'
import type { Picture } from '../board/rounds'
import type { Count } from '../board/tally'

type GroupTopic = { readonly statement: StatementEntry; readonly votes: Count }

/** The statements that enough people want to talk about, those with the most votes first. */
export function topicsOf(
  { counts }: Pick<Picture, 'counts'>,
  statements: readonly StatementEntry[],
): GroupTopic[] {
  return statements
    .flatMap((statement, place): GroupTopic[] => {
      const [votes] = counts[`topics.${place}`]?.sides ?? []
      return votes === undefined ? [] : [{ statement, votes }]
    })
    .sort((one, other) => rankOf(other.votes) - rankOf(one.votes))
}

/** Almost everybody is more than any number. */
function rankOf(votes: Count): number {
  return typeof votes === 'number' ? votes : Infinity
}

const SHOWN = 2

/**
 * Two statements about a relation to show what it was about: those that most people want to talk
 * about, or else some about more than one level. None that is reversed: beside an outcome of "often"
 * it would say the opposite.
 */
export function statementsToShow(
  relation: Relation,
  picture: Pick<Picture, 'counts'>,
  statements: readonly StatementEntry[],
): StatementEntry[] {
  const about = statements.filter((each) => each.relation === relation && !each.reversed)
  const wanted = topicsOf(picture, statements).flatMap(({ statement }) =>
    about.includes(statement) ? [statement] : [],
  )
  const [first] = about
  const other = about.find(({ level }) => level !== first?.level)
  const usual = [first, other, ...about].filter((each) => each !== undefined)
  return [...new Set([...wanted, ...usual])].slice(0, SHOWN)
}
