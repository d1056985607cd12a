import { scripts } from '../../content/scripts'
import type { Script } from '../../content/schema'
import type { Board } from '../board/savedBoard'
import { closeObstacle } from '../board/rounds'
import { moveFrom, nearestTo, viewAt, type Position } from './course'
import { stepAsLed } from './stepAsLed'
import type { Stage, View } from '../../core/views'

type Step = Script['steps'][number]

/** A move along the script, and its effects. */
export type Move = {
  readonly to: Position
  readonly step: Step
  /** The view that it shows. */
  readonly view: View
  /** Whether it moves on from collecting codes, which is when a round closes. */
  readonly endsCollecting: boolean
}

export type Course = {
  readonly script: Script
  readonly place: number
  readonly step: Step
  readonly stage: Stage
  readonly next: Move | undefined
  readonly back: Move | undefined
}

/** The position of a board in its script, and the moves back and forward. */
export function courseOf(board: Board): Course | undefined {
  const { course, view, picture } = board
  const script = scripts.find(({ id }) => id === course.script) ?? scripts[0]
  if (!script) return undefined
  const place = Math.min(course.step, script.steps.length - 1)
  const step = script.steps[place]
  if (!step) return undefined
  const here = nearestTo(script, { step: place, screen: course.screen }, board)
  const moveTo = (to: Position | undefined): Move | undefined => {
    const there = to && script.steps[to.step]
    if (!to || !there) return undefined
    const endsCollecting = step.stage === 'collect' && there.stage !== 'collect'
    return {
      to,
      step: stepAsLed(there, picture),
      view: viewAt(script, to, board) ?? view,
      endsCollecting,
    }
  }
  const isAstray = course.clock !== undefined && viewAt(script, here, board) !== view
  return {
    script,
    place,
    step: stepAsLed(step, picture),
    stage: step.stage,
    // The first press starts the clock of the first step.
    next: moveTo(course.clock ? moveFrom(script, here, 1, board) : here),
    // A view that was shown by hand gives way to the script's view here.
    back: moveTo(isAstray ? here : course.clock && moveFrom(script, here, -1, board)),
  }
}

/** Whether the next move closes a round: codes were collected, and nothing prevents it. */
export function closesRound(board: Board, move: Move): boolean {
  return move.endsCollecting && closeObstacle(board) === undefined
}
