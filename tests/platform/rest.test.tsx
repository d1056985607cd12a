import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { atRest } from '../../src/platform/rest'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** What becomes of waiting for rest, told by when it ended. */
function waiting() {
  const rested = vi.fn<() => void>()
  void atRest().then(rested)
  return rested
}

test('a person who does nothing is at rest', async () => {
  const rested = waiting()
  await vi.advanceTimersByTimeAsync(2900)
  expect(rested).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1200)
  expect(rested).toHaveBeenCalledOnce()
})

test.each(['pointerdown', 'keydown', 'input', 'scroll'])(
  'after a %s the waiting begins again',
  async (act) => {
    const rested = waiting()
    const doIt = () => document.body.dispatchEvent(new Event(act))
    await vi.advanceTimersByTimeAsync(2900)
    doIt()
    await vi.advanceTimersByTimeAsync(2900)
    doIt()
    await vi.advanceTimersByTimeAsync(2900)
    expect(rested).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1200)
    expect(rested).toHaveBeenCalledOnce()
  },
)
