import type { StatementEntry } from '../../content/schema'
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
