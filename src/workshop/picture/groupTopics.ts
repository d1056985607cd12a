import { bank, statementsOf } from '../../content/bank'
import type { StatementEntry } from '../../content/schema'
import type { Form, Relation } from '../../core/framework'
import type { Picture } from '../board/rounds'
import type { Count } from '../board/tally'

type GroupTopic = { readonly statement: StatementEntry; readonly votes: Count }

/**
 * The statements that enough people want to talk about, those with the most votes first.
 * @param statements all of the bank: a topic is a place among them
 */
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
 * Two statements that illustrate a relation: those that most people want to talk about, or else some
 * of the form at more than one level. None that is reversed: beside an outcome of "often" it would
 * say the opposite.
 */
export function statementsToShow(
  relation: Relation,
  picture: Parameters<typeof topicsOf>[0],
  form: Form,
): StatementEntry[] {
  const isPlain = (each: StatementEntry) => each.relation === relation && !each.reversed
  const wanted = topicsOf(picture, bank.statements).map(({ statement }) => statement)
  const about = statementsOf(form).filter(isPlain)
  const [first] = about
  const other = about.find(({ level }) => level !== first?.level)
  const usual = [first, other, ...about].filter((each) => each !== undefined)
  return [...new Set([...wanted.filter(isPlain), ...usual])].slice(0, SHOWN)
}
