import { ambitions, pairIds, relations, type Relation } from './framework'

/** What the picture of a group says, each in a view of its own. */
const pictureViews = [
  'radar',
  'thirds',
  'levels',
  'differences',
  'wishes',
  'topics',
  'compare',
] as const

/**
 * The views that a projector can show a group: how to join · earlier agreements · the picture in
 * several ways · then and now · new agreements.
 */
const wholeViews = ['join', 'before', ...pictureViews, 'agreements'] as const

/** A relation is guessed first; a dilemma begins with its story, and ends with a turn. */
const relationKinds = ['guess', 'outcome'] as const
const dilemmaKinds = ['story', 'choices', 'turn'] as const

type WholeView = (typeof wholeViews)[number]
type RelationKind = (typeof relationKinds)[number]
type DilemmaKind = (typeof dilemmaKinds)[number]

/** As in `radar`, `guess.citizens`, `story.politics-society` and `card.purpose`. */
export type View =
  WholeView | `${RelationKind}.${Relation}` | `${DilemmaKind}.${string}` | `card.${string}`

const cardKeys: readonly string[] = [...relations, ...pairIds(), ...ambitions]

/** Every view, in the order in which a session uses them. */
export const views: readonly View[] = [
  ...wholeViews.slice(0, 2),
  ...relations.flatMap((id) => relationKinds.map((kind): View => `${kind}.${id}`)),
  ...wholeViews.slice(2, -1),
  ...pairIds().flatMap((id) => dilemmaKinds.map((kind): View => `${kind}.${id}`)),
  ...cardKeys.map((id): View => `card.${id}`),
  'agreements',
]

/** The parts of a session: collecting codes, showing what they say, and rounding off. */
export const stages = ['collect', 'show', 'close'] as const
export type Stage = (typeof stages)[number]

const fromPicture: readonly string[] = ['outcome', ...pictureViews]

/** Whether a view says something about the group. */
export function needsPicture(view: ScriptView): boolean {
  const [kind = ''] = view.split('.')
  return fromPicture.includes(kind)
}

/** In a script, a placeholder for whatever the group's own picture points at. */
const POINTED_AT = '*'

/**
 * A step of a script can name a view, a kind of view whose subject the picture determines, or a card
 * to talk about if there is no picture (`talk.purpose`).
 */
export type ScriptView = View | `${RelationKind | DilemmaKind | 'card'}.*` | `talk.${string}`
export const scriptViews: readonly ScriptView[] = [
  ...views,
  ...cardKeys.map((id): ScriptView => `talk.${id}`),
  ...([...relationKinds, ...dilemmaKinds, 'card'] as const).map(
    (kind): ScriptView => `${kind}.${POINTED_AT}`,
  ),
]

export type ViewParts =
  | { readonly kind: WholeView }
  | { readonly kind: RelationKind; readonly relation: Relation }
  /** A dilemma is named by its pair of relations, a card by its key. */
  | { readonly kind: DilemmaKind | 'card'; readonly id: string }

/** The parts of a view's name. */
export function partsOf(view: View): ViewParts {
  const [kind = '', id = ''] = view.split('.')
  const relation = relations.find((each) => each === id)
  const asRelation = relationKinds.find((each) => each === kind)
  if (asRelation && relation) return { kind: asRelation, relation }
  const asDilemma = ([...dilemmaKinds, 'card'] as const).find((each) => each === kind)
  if (asDilemma) return { kind: asDilemma, id }
  return { kind: wholeViews.find((each) => each === kind) ?? 'join' }
}

/** A view that a script names, with the subject that the picture points at filled in. */
export function filledIn(
  view: ScriptView,
  pointedAt: { readonly relation: Relation; readonly dilemma: string; readonly card: string },
): View {
  const [kind = '', id = ''] = view.split('.')
  if (kind === 'talk') return `card.${id}`
  if (id !== POINTED_AT) return view as View
  if (kind === 'card') return `card.${pointedAt.card}`
  const relationKind = relationKinds.find((each) => each === kind)
  if (relationKind) return `${relationKind}.${pointedAt.relation}`
  const dilemmaKind = dilemmaKinds.find((each) => each === kind) ?? 'story'
  return `${dilemmaKind}.${pointedAt.dilemma}`
}

/**
 * The views for which hands are counted: guesses, and the sides of a dilemma before and after its
 * turn.
 */
export type HandsView = `guess.${Relation}` | `story.${string}` | `turn.${string}`
export const handsViews = views.filter((view): view is HandsView =>
  /^(guess|story|turn)\./.test(view),
)

/** The number of choices to raise a hand for. */
export function choicesIn(view: HandsView): number {
  return view.startsWith('guess') ? 3 : 2
}
