import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openReader, readPhotos } from '../../src/platform/readImage'
import { codeLike } from '../support/codes'
import { FakeCanvas, sceneOf, type Phone, type Scene } from '../support/scenes'
import { chanceFrom } from '../support/simulatedBoard'

/** What a QR code holds: the code without its hyphens. */
const inQr = (number: number) => codeLike(number, 15).replaceAll('-', '')
const draw = chanceFrom(3)
const within = (from: number, to: number) => from + draw(to - from)

beforeEach(() => {
  vi.stubGlobal('document', { createElement: () => new FakeCanvas() })
  vi.stubGlobal('createImageBitmap', async (photo: Photo) => {
    if (!photo.scene) throw new Error('No picture')
    return { ...photo.scene, close: () => undefined }
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

type Photo = File & { readonly scene?: Scene }

function photoOf(scene?: Scene): Photo {
  return Object.assign(new File([], 'foto.jpg'), scene && { scene })
}

test('of 25 frames of 1280 × 720 with a code of 140 pixels at least 24 are read', async () => {
  const read = await openReader()
  let right = 0
  for (let i = 0; i < 25; i++) {
    const text = inQr(i)
    const angle = within(-40, 40) / 100
    const phone = { text, x: within(120, 1160), y: within(120, 600), size: 140, angle }
    const frame = sceneOf(1280, 720, [phone])
    // oxlint-disable-next-line no-await-in-loop
    const found = await read(frame as unknown as ImageBitmap, frame.width, frame.height)
    if (found.includes(text)) right++
  }
  expect(right).toBeGreaterThanOrEqual(24)
})

describe('photos', () => {
  const table = (size: number) =>
    Array.from({ length: 25 }, (_, i): Phone => ({
      text: inQr(i),
      x: 400 + (i % 5) * 800 + within(-60, 60),
      y: 300 + Math.floor(i / 5) * 600 + within(-20, 20),
      size: size + within(0, 30),
      angle: within(-30, 30) / 100,
    }))

  test('of 4000 × 3000 with 25 phones give all 25', async () => {
    const phones = table(250)
    const { texts, unreadable } = await readPhotos([photoOf(sceneOf(4000, 3000, phones))])
    expect(texts.toSorted()).toEqual(phones.map(({ text }) => text).toSorted())
    expect(unreadable).toBe(0)
  })

  test('several at once give every code once, and say how many are no picture or show no code', async () => {
    const near = { x: 1000, y: 750, size: 900, angle: 0.1 }
    const two = [40, 41].map((number) => sceneOf(2000, 1500, [{ ...near, text: inQr(number) }]))
    const photos = [...two, ...two.slice(0, 1)].map((scene) => photoOf(scene))
    const empty = photoOf(sceneOf(300, 200, []))
    const read = await readPhotos([...photos, photoOf(), empty, empty])
    expect(read).toEqual({ texts: [inQr(40), inQr(41)], unreadable: 1, without: 2 })
  })
})
