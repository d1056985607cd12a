import { wordsPrint } from '../../src/content/check/wordsPrint'
import { fingerprint } from '../../src/core/fingerprint'
import { calm, type Edit, type Row } from './breaking'
import { realContent, statement } from './realContent'

const { statements, version } = realContent.bank

const added = {
  version: version + 1,
  date: '2030-01-01',
  fingerprint: fingerprint(statements),
  changed: [],
  retired: [],
  words: {},
  why: 'Proef.',
}
const next = realContent.log.versions.length
const changedNow = statements.map((entry) =>
  entry.id === calm ? { ...entry, since: version + 1 } : entry,
)

const bankAtNext: Edit[] = [
  [['bank', 'version'], version + 1],
  [['bank', 'statements'], changedNow],
]

const logAtNext = {
  ...added,
  changed: [calm],
  fingerprint: fingerprint(changedNow),
  words: printsOf(changedNow),
}

/** What to edit when the meaning of a statement changes. */
export const properChange: Edit[] = [...bankAtNext, [['log', 'versions', next], logAtNext]]

const reworded = { nl: 'Ik bel met groepen buiten ons gebouw.', en: 'I phone groups outside.' }
const rewordedNow = statements.map((entry) =>
  entry.id === calm ? { ...entry, text: { ...entry.text, ...reworded } } : entry,
)

/** What to edit when a text has a mistake. */
export const spellingCorrected: Edit[] = [
  [statement(calm, 'text'), reworded],
  [
    ['log', 'versions', next - 1, 'spelling'],
    [{ date: '2030-01-01', words: printsOf(rewordedNow) }],
  ],
]

function printsOf(entries: typeof statements): Record<string, string> {
  return Object.fromEntries(
    entries.filter(({ id }) => id === calm).map((entry) => [entry.id, wordsPrint(entry)]),
  )
}

export const versions: Row[] = [
  [
    'a version that the log skips',
    [
      [['bank', 'version'], version + 2],
      [['log', 'versions', next], { ...added, version: version + 2 }],
    ],
    { rule: 'logOrder', file: 'log.json' },
  ],
  [
    'a version that the log does not have',
    [[['bank', 'version'], version + 1]],
    { rule: 'logBehind', file: 'log.json' },
  ],
  [
    'a statement from a later version',
    [[statement(calm, 'since'), version + 1]],
    { rule: 'sinceTooNew', file: 'bank.json', id: calm },
  ],
  [
    'a changed statement that the log does not name',
    [
      ...bankAtNext,
      [['log', 'versions', next], { ...added, fingerprint: fingerprint(changedNow) }],
    ],
    { rule: 'sinceNotLogged', file: 'log.json', id: calm },
  ],
  [
    'a changed statement with the fingerprint of the version before',
    [...bankAtNext, [['log', 'versions', next], { ...logAtNext, fingerprint: added.fingerprint }]],
    { rule: 'fingerprint', file: 'log.json' },
  ],
  [
    'other words without a new version',
    [[statement(calm, 'text'), reworded]],
    { rule: 'wordsNotLogged', file: 'log.json', id: calm },
  ],
  [
    'other words in a new version that does not raise ‘since’',
    [
      [statement(calm, 'text'), reworded],
      [['bank', 'version'], version + 1],
      [['log', 'versions', next], { ...added, words: printsOf(rewordedNow) }],
    ],
    { rule: 'wordsNotLogged', file: 'log.json', id: calm },
  ],
  [
    'a new version that does not hold the words',
    [...bankAtNext, [['log', 'versions', next], { ...logAtNext, words: {} }]],
    { rule: 'wordsNotLogged', file: 'log.json', id: calm },
  ],
  [
    'a correction of spelling that went on to change',
    [...spellingCorrected, [statement(calm, 'text', 'en'), 'I write to groups outside.']],
    { rule: 'wordsNotLogged', file: 'log.json', id: calm },
  ],
  [
    'other words than in a version after a correction of spelling',
    [
      ...spellingCorrected,
      ...bankAtNext.slice(0, 1),
      [
        ['bank', 'statements'],
        rewordedNow.map((entry) => (entry.id === calm ? { ...entry, since: version + 1 } : entry)),
      ],
      [['log', 'versions', next], logAtNext],
    ],
    { rule: 'wordsNotLogged', file: 'log.json', id: calm },
  ],
]
