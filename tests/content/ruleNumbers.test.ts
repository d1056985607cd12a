import { expect, test } from 'vitest'
import { languages } from '../../src/content/check/finding'
import { tell } from './tell'
import { interfaceTexts } from './texts'

/** The texts with a number of their own, by what that number is. All others take theirs from a rule. */
const ownNumbers: Readonly<Record<string, readonly string[]>> = {
  'the relations and ambitions, as fixed as their names': [
    'about.relationsTitle',
    'about.why',
    'about.ambitionsTitle',
    'colleague.toAppText',
    'colleague.withoutText',
    'invitation.mail',
    'landing.titleFirst',
    'landing.intro',
    'result.leadNothing',
    'result.radarTitle',
    'result.radarDescription',
    'result.tableCaption',
    'result.ambitionsTitle',
    'result.none',
    'sharing.description',
  ],
  'the scale of the answers, or of the scores': [
    'about.points',
    'about.average',
    'colleague.tells1',
    'entry.keys',
    'ownBank.reversed',
    'reading.storyPoints',
    'reading.reversed',
    'reading.scale',
  ],
  'the thirds of that scale': ['board.thresholdThirds', 'board.viewThirds', 'group.thirdsTitle'],
  'the first block': ['result.start', 'scan.toFirst'],
  'an estimate that is the same for every dilemma': ['dilemmas.oneTitle'],
  'a result of a simulation': ['about.margin'],
  'a rule of somebody else': ['about.limit5'],
  'a title, a file, a licence': [
    'about.source',
    'host.notFoundWrong',
    'host.tryWrong',
    'shell.footerLicence',
  ],
  'an example': ['practice.chat', 'step.whenWrong'],
}

test('the interface texts write no number that is a rule', () => {
  const found = [...new Set(languages.flatMap(withNumbers))]
  const known = Object.values(ownNumbers).flat()
  const unknown = found.filter((key) => !known.includes(key))
  tell('Komt dit getal uit een regel? Zet er dan een {naam} voor', unknown)
  expect(found.toSorted()).toEqual(known.toSorted())
})

/** The texts with digits or a number in words; "one" and "two" are mostly no numbers. */
function withNumbers(language: (typeof languages)[number]): string[] {
  const { 'numbers.json': words = {}, ...texts } = interfaceTexts(language)
  const large = Object.keys(words).filter((key) => !['n1', 'n2'].includes(key))
  const number = new RegExp(`\\b(?:\\d+|${large.map((key) => words[key]).join('|')})\\b`, 'i')
  return Object.entries(texts).flatMap(([file, subject]) =>
    Object.entries(subject)
      .filter(([key, text]) => !key.endsWith('_one') && number.test(text))
      .map(([key]) => file.replace('json', key)),
  )
}
