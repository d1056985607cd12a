import { virtual } from '@guidepup/virtual-screen-reader'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { seal } from '../../src/workshop/code/resultCode'
import { publicKeyBytes } from '../../src/core/workshop'
import { bank, statementsOf } from '../../src/content/bank'
import { blocksOf } from '../../src/core/blocks'
import { BoardPage } from '../../src/workshop/board/page/BoardPage'
import { ResultInWorkshop } from '../../src/app/filled/ResultInWorkshop'
import { BlockInWorkshop } from '../../src/app/filled/BlockInWorkshop'
import { addBoard } from '../../src/workshop/board/boards'
import { useScan } from '../../src/record/scan'
import { newBoard } from '../support/boards'
import { newProfile } from '../support/browser'
import { from, hear, unnamed } from '../support/heard'
import { sharedResult } from '../support/sharedResults'

const { relations, levels } = bank.framework
const block = blocksOf('quick', statementsOf('quick'))[1]?.statements ?? []
const answers = [
  '(bijna) nooit',
  'zelden',
  'soms',
  'vaak',
  '(bijna) altijd',
  'n.v.t. of weet ik niet',
]

beforeEach(() => {
  newProfile()
  useScan.setState(useScan.getInitialState())
})
afterEach(() => virtual.stop())

describe('a block, heard from its beginning to its end', () => {
  const open = () =>
    render(<BlockInWorkshop route={{ page: 'scan', form: 'quick', block: 2 }} />, {
      container: document.body.appendChild(document.createElement('main')),
    }).container

  test('says where it is before it asks anything', async () => {
    const said = await hear(open())
    const order = [
      said.indexOf('Blok 2 van 4'),
      said.indexOf('heading, Aangesloten op de samenleving, level 1'),
      said.findIndex((phrase) => phrase.startsWith('group')),
    ]
    expect(order).not.toContain(-1)
    expect(order.toSorted((a, b) => a - b)).toEqual(order)
    expect(unnamed(said)).toEqual([])
  })

  test('says of each statement what it is about, its words, and each answer with its place', async () => {
    const said = await hear(open())
    const expected = block.flatMap(({ relation, level, text }) => [
      `group, ${relations[relation].label.nl} · ${levels[level].label.nl} ${text.nl}`,
      ...answers.map(
        (answer, i) => `radio, ${answer}, not checked, position ${String(i + 1)}, set size 6`,
      ),
      `Uitleg bij ${relations[relation].label.nl}`,
    ])
    expect(said.filter((phrase) => /^(?:group, |radio, |Uitleg bij )/.test(phrase))).toEqual(
      expected,
    )
  })

  test('says after the button which statements are open, each with a link', async () => {
    const main = open()
    await userEvent.click(screen.getByRole('button', { name: /^Naar blok 3/ }))
    await waitFor(() => {
      expect(screen.getByRole('heading', { level: 2 })).toHaveFocus()
    })
    const said = await hear(main)
    const first = 'heading, 5 stellingen zijn nog open, level 2'
    const list = from(said, first, 30).filter((phrase) => phrase.startsWith('button'))
    expect(list).toEqual(block.map(({ text }) => `button, ${text.nl}`).concat(list.slice(5)))
    expect(said.indexOf(first)).toBeLessThan(said.indexOf(`button, ${block[0]?.text.nl ?? ''}`))
  })
})

describe('a result, heard from its beginning to its end', () => {
  test('says the finding, the picture in a sentence, own answers, and the numbers once opened', async () => {
    useScan.setState({
      answers: Object.fromEntries(
        statementsOf('quick').map(({ id, relation, reversed }) => {
          const keyed = relation === 'citizens' ? 5 : 3
          return [id, reversed ? ((6 - keyed) as 1 | 3) : keyed]
        }),
      ),
      place: { form: 'quick', at: 'result' },
    })
    const { container } = render(<ResultInWorkshop form="quick" />, {
      container: document.body.appendChild(document.createElement('main')),
    })
    await userEvent.click(await screen.findByText('Alle cijfers, en hoe zeker ze zijn'))
    // The drawing that takes the place of the first one must not come while the page is being read.
    await waitFor(() => {
      expect(document.querySelector('.recharts-surface')).not.toBeNull()
    })
    const said = await hear(container)
    const order = [
      said.findIndex((phrase) => /^heading, .*burgers.*, level 1$/.test(phrase)),
      said.findIndex((phrase) =>
        /^image, Radar .*Burgers: \(bijna\) altijd, Eigen vak: soms\.$/.test(phrase),
      ),
      said.indexOf('heading, Drie dingen die je zelf zei, level 2'),
      said.indexOf('table, De cijfers bij je vijf relaties'),
      said.findIndex((phrase) => phrase.startsWith('row, Burgers (bijna) altijd · 100 ')),
    ]
    expect(order).not.toContain(-1)
    expect(order.toSorted((a, b) => a - b)).toEqual(order)
    expect(unnamed(said)).toEqual([])
  })
})

describe('a board', () => {
  test('says by itself how many codes came in, and how many there are', async () => {
    const { board, number, workshop } = await newBoard()
    const name = await addBoard(board)
    const { container } = render(<BoardPage board={name} />)
    await screen.findByRole('heading', { level: 1, name: /Teamdag$/ })
    await virtual.start({ container })
    const codes = await Promise.all(
      [1, 2, 3].map((participant) =>
        seal(sharedResult({ board: number, participant }), publicKeyBytes(workshop)),
      ),
    )
    await userEvent.click(screen.getByLabelText('Plak hier de hele chat'))
    await userEvent.paste(codes.join('\n'))
    await screen.findByText(/Nieuw: 3/)
    await waitFor(async () => {
      const said = (await virtual.spokenPhraseLog()).filter((phrase) => phrase.startsWith('polite'))
      expect(said).toContainEqual(expect.stringContaining('Nieuw: 3.'))
      expect(said).toContainEqual(expect.stringContaining('3 codes'))
    })
  })
})
