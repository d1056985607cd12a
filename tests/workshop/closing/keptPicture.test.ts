import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BOARD_SCHEMA, screenOf } from '../../../src/workshop/board/savedBoard'
import { encodeBoardFile } from '../../../src/workshop/board/boardFile'
import {
  decodeKeptPicture,
  keptPictureOf,
  type KeptPicture,
} from '../../../src/workshop/closing/keptPicture'
import { decodeWorkshopFile, encodePictureFile } from '../../../src/workshop/closing/pictureFile'
import { followUpChoices } from '../../../src/workshop/closing/followUpChoices'
import { makeFollowUp } from '../../../src/workshop/closing/makeFollowUp'
import { scripts } from '../../../src/content/scripts'
import { closingTexts } from '../../../src/ui/language/subjects/closing'
import { groupTexts } from '../../../src/ui/language/subjects/group'
import { agreed } from '../../support/closing'
import { closedBoard } from '../../support/groups'
import { newBoard } from '../../support/boards'

const nextDay = '2027-03-01'

async function kept(...given: Parameters<typeof closedBoard>): Promise<KeptPicture> {
  const picture = keptPictureOf(await closedBoard(...given))
  if (!picture) throw new Error('No picture')
  return picture
}

describe('the kept part of a board', () => {
  test('is what the group saw and agreed on, and nothing else', async () => {
    const board = await closedBoard(14, { agreements: agreed, nextDay }, { dilemmas: true })
    const picture = keptPictureOf(board)
    const { publicKey: _, ...asked } = board.workshop
    expect(picture).toEqual({
      schema: BOARD_SCHEMA,
      revision: 0,
      name: expect.stringMatching(/^[0-9A-Z]{5}$/) as unknown,
      practice: false,
      workshop: asked,
      thresholds: board.thresholds,
      picture: screenOf(board).picture,
      agreements: agreed,
      nextDay,
    })
    const text = JSON.stringify(picture)
    for (const secret of [board.privateKey, board.workshop.publicKey, 'participant', 'members']) {
      expect(text).not.toContain(secret)
    }
  })

  test('holds no figure that the thresholds of the board hide', async () => {
    const thresholds = { median: 20, quartiles: 20, thirds: 20 }
    const { picture } = await kept(14, { thresholds }, { form: 'full', dilemmas: true })
    expect([picture.figures, picture.counts]).toEqual([{}, {}])
  })

  test('is nothing before a round is closed', async () => {
    expect(keptPictureOf((await newBoard()).board)).toBeUndefined()
  })

  test('is read again as it was', async () => {
    const picture = await kept(14, { agreements: agreed, nextDay }, { form: 'full' })
    expect(decodeKeptPicture(structuredClone(picture))).toEqual({ ok: true, value: picture })
  })

  test.each<[string, (picture: KeptPicture) => unknown, 'newer' | 'unreadable']>([
    ['of a newer version', (p) => ({ ...p, schema: BOARD_SCHEMA + 1 }), 'newer'],
    ['with a key', (p) => ({ ...p, privateKey: 'x'.repeat(43) }), 'unreadable'],
    ['with people', (p) => ({ ...p, participants: [] }), 'unreadable'],
    ['without a picture', (p) => ({ ...p, picture: undefined }), 'unreadable'],
    ['with an unlikely name', (p) => ({ ...p, name: '../..' }), 'unreadable'],
    ['of nothing', () => undefined, 'unreadable'],
  ])('is refused where it is a record %s', async (_, change, problem) => {
    expect(decodeKeptPicture(change(await kept(14)))).toEqual({ ok: false, problem })
  })

  test('is refused without an error, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        expect(decodeKeptPicture(raw).ok).toBe(false)
      }),
    )
  })
})

describe('a file of a workshop', () => {
  test('holds a picture or a board', async () => {
    const board = await closedBoard(14, { agreements: agreed })
    const picture = await kept(14, { agreements: agreed })
    expect(decodeWorkshopFile(encodePictureFile(picture))).toEqual({
      ok: true,
      value: { kind: 'picture', picture },
    })
    expect(decodeWorkshopFile(encodeBoardFile(board))).toEqual({
      ok: true,
      value: { kind: 'board', board },
    })
  })

  test.each([
    ['{"hello":1}', 'notOurs'],
    ['no file of ours', 'notOurs'],
    ['{"app":"ambtskompas","kind":"picture","schema":99}', 'newer'],
    ['{"app":"ambtskompas","kind":"picture","sch', 'damaged'],
    ['{"app":"ambtskompas","kind":"picture","schema":1}', 'damaged'],
    ['{"app":"ambtskompas","kind":"board","sch', 'damaged'],
    ['x'.repeat(10_000_001), 'tooLarge'],
  ])('%# is refused with its reason', (text, problem) => {
    expect(decodeWorkshopFile(text)).toEqual({ ok: false, problem })
  })
})

describe('the follow-up of a kept picture', () => {
  test.each([
    ['Team Water', 'Vervolg: Team Water'],
    ['Vervolg: Team Water', 'Vervolg: Team Water'],
    ['x'.repeat(60), `Vervolg: ${'x'.repeat(51)}`],
  ])('of “%s” is called “%s”', async (title, next) => {
    const picture = await kept(14, {}, { title, form: 'full', dilemmas: true, language: 'en' })
    expect(followUpChoices(closingTexts.nl, picture)).toEqual({
      title: next,
      form: 'full',
      dilemmas: true,
      handIn: 'both',
      mail: '',
      language: 'en',
    })
  })

  test('begins with what the group saw and agreed on', async () => {
    const picture = await kept(14, { agreements: agreed }, { title: 'Team Water' })
    const make = makeFollowUp(groupTexts.nl, picture)
    const board = await make(followUpChoices(closingTexts.nl, picture), '2027-03-01T09:00:00.000Z')
    expect(board.earlier).toEqual({
      title: 'Team Water',
      picture: picture.picture,
      agreements: agreed,
    })
    expect([board.agreements, board.participants, board.practice]).toEqual([[], [], false])
    expect(scripts.map(({ id }) => id)).toContain(board.course.script)
    expect(board.course).toEqual({ script: 'follow-up', step: 0, screen: 0 })
  })

  test('never hides that people were invented', async () => {
    const picture = await kept(14, { practice: true }, { title: 'Team Water' })
    const make = makeFollowUp(groupTexts.nl, picture)
    const board = await make(followUpChoices(closingTexts.nl, picture), '2027-03-01T09:00:00.000Z')
    expect(board.earlier?.title).toBe('Oefenbord: deze mensen zijn verzonnen · Team Water')
  })
})
