import { create } from 'zustand'
import type { Board } from '../savedBoard'
import { useBoard } from '../boards'

/** The name of the board whose trainer was told that the round closes early; it closes on the next press. */
const useToldStore = create<{ readonly name?: string | undefined }>()(() => ({}))

/** Whether fewer codes are in than there are people, as far as the trainer said how many. */
export function isEarly({ participants, headcount }: Pick<Board, 'participants' | 'headcount'>) {
  return headcount !== undefined && participants.length < headcount
}

/** Whether the trainer of the open board was told. */
export function useTold(): boolean {
  const { name } = useToldStore()
  return useBoard((store) => name !== undefined && store.name === name)
}

/** Tells the trainer of the open board, once: false where that was done before. */
export function tellOnce(): boolean {
  const { name } = useBoard.getState()
  if (useToldStore.getState().name === name) return false
  useToldStore.setState({ name })
  return true
}

/** The next time the trainer is told again. */
export function forgetTold(): void {
  useToldStore.setState({ name: undefined })
}
