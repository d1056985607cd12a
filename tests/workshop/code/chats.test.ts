import { describe, expect, test } from 'vitest'
import { findCodes } from '../../../src/workshop/code/findCodes'
import { chats } from '../../support/chats'
import { codeLike } from '../../support/codes'

const code = codeLike(1)
const other = codeLike(2, 15)

describe('both codes are found, and nothing is damaged, as pasted from', () => {
  test.each(chats)('%s', (_, chat) => {
    const { codes, damaged } = findCodes(chat(code, other))
    expect(codes.map(({ text }) => text).toSorted()).toEqual([code, other].toSorted())
    expect(damaged).toEqual([])
  })
})
