import { describe, expect, test } from 'vitest'
import { dutchAmong } from '../../../src/ui/language/dutchTexts'

const isDutch = dutchAmong(['Naar de inhoud', 'Blok {n} van {total}.', '{a} · {b}', 'Eerst\ndit'])

describe('dutchAmong', () => {
  test.each([
    ['a text as it is written', 'Naar de inhoud'],
    ['a text with spaces around it', '\n  Naar de inhoud '],
    ['a text of two lines', 'Eerst dit'],
    ['a text that was filled in', 'Blok 3 van 12.'],
  ])('knows %s', (_, text) => {
    expect(isDutch(text)).toBe(true)
  })

  test.each([
    ['another text', 'Vers le contenu'],
    ['a text with words around it', 'Naar de inhoud en verder'],
    ['another text of the same form', 'Bloc 3 van 12.'],
    ['a text with the end of another', 'Blok 3 de 12.'],
    ['what is only filled in', 'un · deux'],
    ['nothing', ''],
  ])('rejects %s', (_, text) => {
    expect(isDutch(text)).toBe(false)
  })
})
