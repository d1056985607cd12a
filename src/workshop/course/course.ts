import type { Script } from '../../content/schema'
import { filledIn, needsPicture, type ScriptView, type View } from '../../core/views'
import { pointedAt } from './pointedAt'
import type { Board } from '../board/savedBoard'

/** The data that a course is worked out from. */
type State = Pick<Board, 'course' | 'picture' | 'workshop' | 'earlier' | 'hands'>

/** Only whether there is a picture matters. */
type WithPicture = { readonly picture?: object }

/**
 * The position of a session: a step of its script, and one of the screens of that step. Screens that
 * cannot be shown are skipped, so that a position stays the same when a picture comes.
 */
export type Position = { readonly step: number; readonly screen: number }

/** The position after this one, or before it; nothing at either end. */
export function moveFrom(
  script: Script,
  { step, screen }: Position,
  by: 1 | -1,
  state: State,
): Position | undefined {
  const here = placesOf(script, step, state)
  const within =
    by === 1
      ? here.find((place) => place > screen)
      : here[here.filter((place) => place < screen).length - 1]
  if (within !== undefined) return { step, screen: within }
  if (!script.steps[step + by]) return undefined
  const beside = placesOf(script, step + by, state)
  return { step: step + by, screen: (by === 1 ? beside[0] : beside.at(-1)) ?? 0 }
}

/** The view at a position, for the group as its picture is now; nothing where it has none. */
export function viewAt(script: Script, { step, screen }: Position, state: State): View | undefined {
  const view = script.steps[step]?.screens[screen]
  return view && isUseful(view, state) ? filledIn(view, pointedAt(state)) : undefined
}

/** The nearest place in a step that can be shown: at a position or after it, or else before it. */
export function nearestTo(script: Script, { step, screen }: Position, state: State): Position {
  const places = placesOf(script, step, state)
  return { step, screen: places.find((place) => place >= screen) ?? places.at(-1) ?? screen }
}

function placesOf(script: Script, step: number, state: State): number[] {
  const { screens = [] } = script.steps[step] ?? {}
  return screens.flatMap((view, place) => (isUseful(view, state) ? [place] : []))
}

/** Without a picture there is nothing to guess, and a relation's card stands for its outcome. */
function isUseful(view: ScriptView, state: State): boolean {
  const { picture } = state
  if (view.startsWith('talk.')) return picture === undefined
  if (!picture && /^(guess|choices)\./.test(view)) return false
  return view.startsWith('outcome.') || isPossible(view, state)
}

/** Whether a workshop includes the subject of a view. */
export function isPossible(
  view: ScriptView,
  { workshop, earlier, picture }: Pick<State, 'workshop' | 'earlier'> & WithPicture,
): boolean {
  if (needsPicture(view) && !picture) return false
  if (view === 'levels' || view === 'differences') return workshop.form === 'full'
  if (view === 'compare') return earlier !== undefined
  if (view === 'before') return (earlier?.agreements.length ?? 0) > 0
  return workshop.dilemmas || !view.startsWith('choices.')
}
