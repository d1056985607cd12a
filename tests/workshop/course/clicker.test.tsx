import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  onClicker,
  onPassedClick,
  passOnClick,
  type Move,
} from '../../../src/workshop/course/clicker'
import { ownName } from '../../../src/platform/ownName'
import { newProfile } from '../../support/browser'
import { becomes } from '../../support/session'

let stop = () => {}
afterEach(() => {
  stop()
  document.body.innerHTML = ''
})

function heardFrom(press: () => void): Move[] {
  const moves: Move[] = []
  stop = onClicker((move) => moves.push(move))
  press()
  return moves
}

const key = (name: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more })

describe('a clicker', () => {
  test.each([
    ['PageDown', 1],
    ['ArrowRight', 1],
    ['PageUp', -1],
    ['ArrowLeft', -1],
  ] as const)('moves with %s', (name, move) => {
    expect(heardFrom(() => document.body.dispatchEvent(key(name)))).toEqual([move])
  })

  test.each([
    ['another key', 'Enter', {}, '<p></p>'],
    ['a key with Ctrl', 'PageDown', { ctrlKey: true }, '<p></p>'],
    ['an arrow in a text field', 'ArrowRight', {}, '<textarea></textarea>'],
    ['an arrow among radio buttons', 'ArrowRight', {}, '<input type="radio">'],
    ['a page in a list of choices', 'PageDown', {}, '<select></select>'],
    ['a page in a dialog', 'PageDown', {}, '<dialog open></dialog>'],
    ['a page beside an open dialog', 'PageDown', {}, '<p></p><dialog open></dialog>'],
    ['a page in a text that is being written', 'PageDown', {}, '<textarea>Hoi</textarea>'],
    ['a page in a field that is filled in', 'PageUp', {}, '<input type="number" value="12">'],
    ['an arrow in an empty field', 'ArrowLeft', {}, '<input type="text">'],
  ])('does nothing with %s', (_, name, more, html) => {
    document.body.innerHTML = html
    const press = () => document.body.firstElementChild?.dispatchEvent(key(name, more))
    expect(heardFrom(press)).toEqual([])
  })

  test.each([
    ['where a photo was chosen', '<input type="file">'],
    ['on a radio button', '<input type="radio" value="paste" checked>'],
    ['on a checkbox', '<input type="checkbox" value="on">'],
    ['in an empty paste box', '<textarea></textarea>'],
    ['in an empty number', '<input type="number">'],
    ['on a button', '<button>Volgende</button>'],
    ['on the picture of the camera', '<video></video>'],
    ['beside a dialog that is closed', '<p></p><dialog></dialog>'],
  ])('moves by a page with the focus %s', (_, html) => {
    document.body.innerHTML = html
    const pages = ['PageDown', 'PageUp']
    const press = () => {
      for (const name of pages) document.body.firstElementChild?.dispatchEvent(key(name))
    }
    expect(heardFrom(press)).toEqual([1, -1])
  })

  test('that the projector hears is passed on to the board of that name alone', async () => {
    newProfile()
    const moves: Move[] = []
    stop = onPassedClick('7K3QZ', (move) => moves.push(move))
    const otherTab = new BroadcastChannel(ownName)
    const passed: unknown[] = []
    otherTab.addEventListener('message', ({ data }) => passed.push(data))
    const answers: boolean[] = []
    const answered = (isHeard: boolean) => answers.push(isHeard)
    passOnClick('7K3QZ', -1, answered)
    await becomes(() => passed.length === 1)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    for (const heard of ['clicker.00000.1', passed[0]]) otherTab.postMessage(heard)
    await becomes(() => moves.length === 1)
    expect(moves).toEqual([-1])
    // The board answers, and so it did not go unheard.
    await becomes(() => passed.length === 2)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    otherTab.postMessage(passed[1])
    await becomes(() => answers.length === 1)
    expect(answers).toEqual([true])
    otherTab.close()
  })

  test('that no board hears is told to the projector', () => {
    newProfile()
    vi.useFakeTimers()
    const answers: boolean[] = []
    passOnClick('7K3QZ', 1, (isHeard) => answers.push(isHeard))
    expect(answers).toEqual([])
    vi.runAllTimers()
    vi.useRealTimers()
    expect(answers).toEqual([false])
  })
})
