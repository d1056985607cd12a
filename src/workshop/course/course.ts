import type { Script } from '../../content/schema'
import { filledIn, type ScriptView, type View } from '../../core/views'
import { pointedAt } from './pointedAt'
import type { Board } from '../board/savedBoard'

/** The data that a course is worked out from. */
type State = Pick<Board, 'course' | 'picture' | 'workshop' | 'earlier' | 'hands'>

/** The position of a session: a step of its script, and one of the screens of that step. */
export type Position = { readonly step: number; readonly screen: number }

/** The screens of each step that this workshop can show. */
export function screensOf(script: Script, state: State): ScriptView[][] {
  // Without a picture there is nothing to guess; views of the picture give way to a card.
  const isUseful = (view: ScriptView) => state.picture !== undefined || !view.startsWith('guess.')
  return script.steps.map(({ screens }) =>
    screens.filter((view) => isUseful(view) && isPossible(view, state)),
  )
}

/** The position after this one, or before it; nothing at either end. */
export function moveFrom(
  screens: readonly (readonly ScriptView[])[],
  { step, screen }: Position,
  by: 1 | -1,
): Position | undefined {
  const within = screen + by
  const here = screens[step]
  if (here && within >= 0 && within < here.length) return { step, screen: within }
  const beside = screens[step + by]
  if (!beside) return undefined
  return { step: step + by, screen: by === 1 ? 0 : Math.max(0, beside.length - 1) }
}

/** The view at a position, for the group's current picture; nothing if a step has none. */
export function viewAt(
  screens: readonly (readonly ScriptView[])[],
  { step, screen }: Position,
  state: State,
): View | undefined {
  const view = screens[step]?.[screen]
  return view && filledIn(view, pointedAt(state))
}

/** Whether a workshop includes the subject of a view. */
export function isPossible(
  view: ScriptView,
  { workshop, earlier }: Pick<State, 'workshop' | 'earlier'>,
): boolean {
  if (view === 'levels' || view === 'differences') return workshop.form === 'full'
  if (view === 'compare') return earlier !== undefined
  if (view === 'before') return (earlier?.agreements.length ?? 0) > 0
  return workshop.dilemmas || !view.startsWith('choices.')
}
