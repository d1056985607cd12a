import { calm, type Row } from './breaking'
import { versions } from './breaksOfVersions'
import { realContent, statement } from './realContent'

const { statements } = realContent.bank
const other = 'T-partner-politics'

const shapes: Row[] = [
  [
    'a statement without English',
    [[statement(calm, 'text', 'en'), undefined]],
    { rule: 'missing', file: 'bank.json', id: calm, language: 'en' },
  ],
  [
    'a name without a level',
    [[['framework', 'levels', 'T'], undefined]],
    { rule: 'missing', file: 'framework.json' },
  ],
  [
    'a misspelt key',
    [[statement(calm, 'revesred'), true]],
    { rule: 'unknownKey', file: 'bank.json', id: calm },
  ],
  [
    'a text in a language that is not in the table',
    [[statement(calm, 'text', 'xx'), 'Xxx xxx.']],
    { rule: 'unknownLanguage', file: 'bank.json', id: calm },
  ],
  [
    'text instead of yes or no',
    [[statement(calm, 'quick'), 'nee']],
    { rule: 'wrongType', file: 'bank.json', id: calm },
  ],
  [
    'a version that is not a whole number',
    [[['bank', 'version'], 1.5]],
    { rule: 'wrongType', file: 'bank.json' },
  ],
  [
    'an unknown relation',
    [[statement(calm, 'relation'), 'neighbours']],
    { rule: 'wrongChoice', file: 'bank.json', id: calm },
  ],
  [
    'an empty Dutch text',
    [[statement(calm, 'text', 'nl'), '']],
    { rule: 'tooSmall', file: 'bank.json', id: calm, language: 'nl' },
  ],
  [
    'an endless explanation',
    [[['framework', 'levels', 'T', 'explanation', 'nl'], 'a'.repeat(601)]],
    { rule: 'tooLarge', file: 'framework.json', language: 'nl' },
  ],
  [
    'a date in Dutch order',
    [[['log', 'versions', 0, 'date'], '24-11-2026']],
    { rule: 'wrongForm', file: 'log.json' },
  ],
]

const cells: Row[] = [
  [
    'a level that the id does not have',
    [[statement(calm, 'level'), 'O']],
    { rule: 'idMismatch', file: 'bank.json', id: calm },
  ],
  [
    'a statement that occurs twice',
    [[['bank', 'statements', statements.length], statements[7]]],
    { rule: 'idDouble', file: 'bank.json', id: statements[7]?.id ?? '' },
  ],
  [
    'a statement that was retired',
    [[['log', 'versions', 0, 'retired'], [calm]]],
    { rule: 'idRetired', file: 'bank.json', id: calm },
  ],
  [
    'a crossing without a statement',
    [[statement(calm), undefined]],
    { rule: 'cellMissing', file: 'bank.json', id: calm },
  ],
]

const keys: Row[] = [
  [
    'the wrong statement of a relation reverse-keyed',
    [
      [statement('I-professional-politics', 'reversed'), false],
      [statement(other, 'reversed'), true],
    ],
    { rule: 'reversedKey', file: 'bank.json', id: 'I-professional-politics' },
    { rule: 'reversedKey', file: 'bank.json', id: other },
  ],
  [
    'one reverse-keyed statement too many',
    [[statement(other, 'reversed'), true]],
    { rule: 'reversedKey', file: 'bank.json', id: other },
    { rule: 'alwaysUnevenFull', file: 'bank.json' },
  ],
  [
    'a quick statement that is no longer reverse-keyed',
    [[statement('T-connected-profession', 'reversed'), false]],
    { rule: 'reversedKey', file: 'bank.json', id: 'T-connected-profession' },
    { rule: 'alwaysUnevenFull', file: 'bank.json' },
    { rule: 'alwaysUnevenQuick', file: 'bank.json' },
  ],
  [
    'a statement too many in the quick form',
    [[statement(calm, 'quick'), true]],
    { rule: 'quickKey', file: 'bank.json', id: calm },
  ],
]

const wording: Row[] = [
  [
    'nineteen words',
    [[statement(calm, 'text', 'nl'), `Ik zie ${'woorden '.repeat(16)}staan.`]],
    { rule: 'tooLong', file: 'bank.json', id: calm, language: 'nl' },
  ],
  ...['Ik zoek groepen', 'Ik zoek. Ik vind.', 'Zoek ik groepen?', ' Ik zoek groepen.'].map(
    (text): Row => [
      `“${text}”`,
      [[statement(calm, 'text', 'nl'), text]],
      { rule: 'notOneSentence', file: 'bank.json', id: calm, language: 'nl' },
    ],
  ),
  ...['Ik bel niet met groepen.', 'Nooit bel ik met groepen.', 'Ik bel zonder haast.'].map(
    (text): Row => [
      `“${text}”`,
      [[statement(calm, 'text', 'nl'), text]],
      { rule: 'negation', file: 'bank.json', id: calm, language: 'nl' },
    ],
  ),
  ...['I don’t phone groups.', "I can't phone groups.", 'Nobody phones groups.'].map(
    (text): Row => [
      `“${text}”`,
      [[statement(calm, 'text', 'en'), text]],
      { rule: 'negation', file: 'bank.json', id: calm, language: 'en' },
    ],
  ),
  [
    'a statement that says how often',
    [[statement(calm, 'text', 'en'), 'I often phone groups.']],
    { rule: 'frequencyWord', file: 'bank.json', id: calm, language: 'en' },
  ],
  [
    'the statement of another level with one word changed',
    [
      [statement(calm, 'text', 'nl'), 'Ik haal jongeren uit de buurt naar binnen voor koffie.'],
      [statement(other, 'text', 'nl'), 'Ons team haalt jongeren uit de buurt binnen voor koffie.'],
    ],
    { rule: 'nearlySame', file: 'bank.json', id: other, language: 'nl' },
  ],
]

/** Ways to break the real content, each with exactly the faults that should be found. */
export const breaks = [...shapes, ...cells, ...keys, ...wording, ...versions].map(
  ([breach, edits, ...expected]) => ({ breach, edits, expected }),
)
