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
 * Two statements about a relation to show what it was about: those that most people want to talk
 * about, or else plain ones of the form about more than one level.
 */
export function statementsToShow(
  relation: Relation,
  picture: Pick<Picture, 'counts'>,
  form: Form,
): StatementEntry[] {
  const isAbout = (statement: StatementEntry) => statement.relation === relation
  const wanted = topicsOf(picture, bank.statements).map(({ statement }) => statement)
  const about = statementsOf(form).filter(isAbout)
  const plain = about.filter(({ reversed }) => !reversed)
  const [first] = plain
  const other = plain.find(({ level }) => level !== first?.level)
  const usual = [first, other, ...plain, ...about].filter((each) => each !== undefined)
  return [...new Set([...wanted.filter(isAbout), ...usual])].slice(0, SHOWN)
}
