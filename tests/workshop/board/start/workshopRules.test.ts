import { describe, expect, test } from 'vitest'
import {
  workshopRules,
  type WorkshopForm,
} from '../../../../src/workshop/board/start/workshopRules'

const rules = workshopRules('en', (language) => `Workshop (${language})`)
const form: WorkshopForm = {
  title: 'Team Water',
  form: 'full',
  dilemmas: true,
  handIn: 'distance',
  mail: 'a.vries@provincie.example',
  language: 'nl',
}

describe('workshopRules', () => {
  test.each<[string, Partial<WorkshopForm>, object]>([
    ['takes what is filled in', {}, form],
    ['puts a title on one line', { title: '  Team \n  Water ' }, { title: 'Team Water' }],
    ['cuts off a title that is too long', { title: 'x'.repeat(70) }, { title: 'x'.repeat(60) }],
    ['gives a title in the language that is chosen', { title: ' ' }, { title: 'Workshop (nl)' }],
    [
      'has no mail address in a room, whatever was typed',
      { handIn: 'room', mail: 'x' },
      { handIn: 'room', mail: '' },
    ],
    ['takes no mail address', { mail: ' ' }, { mail: '' }],
    ['cleans a mail address', { mail: ' mailto:a@b.example ' }, { mail: 'a@b.example' }],
    ['takes the language of the page where none is chosen', { language: null }, { language: 'en' }],
    [
      'gives a title in the language of the page where no language is chosen',
      { title: '', language: null },
      { title: 'Workshop (en)', language: 'en' },
    ],
  ])('%s', (_, filledIn, choices) => {
    expect(rules.parse({ ...form, ...filledIn })).toEqual({ ...form, ...choices })
  })

  test.each([
    ['a scan', { form: 'short' }],
    ['a language', { language: 'de' }],
    ['a part', { dilemmas: 'yes' }],
    ['a way to hand in', { handIn: 'post' }],
    ['a mail address', { mail: 'a.vries' }],
    ['a field', { extra: true }],
  ])('refuses %s that we do not have', (_, filledIn) => {
    expect(rules.safeParse({ ...form, ...filledIn }).success).toBe(false)
  })
})
