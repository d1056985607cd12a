import { render, screen as page, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { encodeBoardFile } from '../../../src/workshop/board/boardFile'
import { screenOf, type Screen } from '../../../src/workshop/board/savedBoard'
import { bank } from '../../../src/content/bank'
import { bankNumber } from '../../../src/core/bankNumber'
import { keptPictureOf } from '../../../src/workshop/closing/keptPicture'
import { encodePictureFile } from '../../../src/workshop/closing/pictureFile'
import { GroupEarlier } from '../../../src/workshop/picture/GroupEarlier'
import { GroupFindings } from '../../../src/workshop/picture/GroupFindings'
import { GroupPicture } from '../../../src/workshop/picture/GroupPicture'
import { Projected } from '../../../src/workshop/screen/Projected'
import { agreed } from '../../support/closing'
import { closedBoard, closedScreen, unevenSpread } from '../../support/groups'

const asked = { dilemmas: true, form: 'full' } as const

/** Everything that can be read or heard. */
function said(): string {
  const heard = [...document.querySelectorAll('[aria-label], [title]')].map(
    (e) => `${e.getAttribute('aria-label') ?? ''} ${e.getAttribute('title') ?? ''}`,
  )
  return [document.body.textContent, ...heard].join(' ')
}

describe('GroupPicture', () => {
  test('has every part that was asked for, each with its table', async () => {
    render(<GroupPicture screen={await closedScreen(14, {}, asked)} />)
    const radar = page.getByRole('img', { name: /^Radar, van/ })
    expect(radar).toHaveAccessibleName(/Samenleving: soms, middelste helft zelden tot vaak/)
    const rowOf = (table: RegExp) =>
      within(page.getByRole('table', { name: table })).getAllByRole('row')
    expect(rowOf(/^De cijfers van de groep/)[3]).toHaveTextContent('Samenlevingsoms · 5020 tot 70')
    const wishes = rowOf(/^Hoeveel mensen per relatie iets vaker/)
    expect(wishes[0]).toHaveTextContent('RelatieVakerMinder')
    expect(wishes[1]).toHaveTextContent('Bestuurder113')
    expect(page.getAllByText(/^A, 11 mensen: /)).toHaveLength(10)
    expect(page.getAllByText(/^B, 3 mensen: /)).toHaveLength(10)
    expect(page.getAllByText('7 stemmen:')).toHaveLength(2)
    expect(rowOf(/^Het midden van de groep per ambitie/)).toHaveLength(5)
  })

  test('leaves out what was not asked for', async () => {
    render(<GroupPicture screen={await closedScreen(14)} />)
    expect(page.getAllByRole('table')).toHaveLength(3)
    expect(said()).not.toMatch(/dilemma/i)
  })

  test('of seven people shows medians and nothing else', async () => {
    render(<GroupPicture screen={await closedScreen(7, {}, asked)} />)
    expect(said()).not.toMatch(/helft (\d|\(?bijna|zelden|soms|vaak)/)
    const cells = page.getByRole('table', { name: /per ambitie en niveau/ })
    expect(within(cells).queryByText(/\d/)).toBeNull()
    expect(said()).not.toMatch(/De balk laat zien|Tussen de stippellijnen/)
    expect(page.getAllByText(/minstens acht mensen iets delen/)).toHaveLength(2)
    expect(said()).not.toMatch(/\d mensen: /)
  })

  test('has no legend where nothing is drawn', async () => {
    const { politics = [0, 0] } = unevenSpread
    const screen = await closedScreen(5, { spread: { politics } }, asked)
    render(<GroupPicture screen={screen} />)
    render(<Projected screen={{ ...screen, view: 'radar' }} small />)
    expect(page.getByText('Te weinig mensen voor een uitkomst')).toBeVisible()
    expect(page.getByText('Voor een radar zijn drie relaties met een getal nodig.')).toBeVisible()
    expect(page.queryByText(/Lijn: het midden/)).toBeNull()
  })

  test('says only that a relation has too few people', async () => {
    const { profession: _, ...spread } = unevenSpread
    render(<GroupPicture screen={await closedScreen(9, { spread })} />)
    const numbers = within(page.getByRole('table', { name: /^De cijfers van de groep/ }))
    expect(numbers.getByRole('row', { name: /^Eigen vak/ })).toHaveTextContent('te weinig mensen–')
  })

  test('without a picture explains why, with the number of codes', async () => {
    const { picture: _, ...screen } = await closedScreen(3)
    render(<GroupPicture screen={screen} />)
    expect(page.getByText(/vanaf vijf codes\. Zo valt niemand op\. Nu: 3\./)).toBeVisible()
  })

  test('marks invented people', async () => {
    render(<GroupPicture screen={await closedScreen(14, { practice: true })} />)
    expect(page.getByText('Oefenbord: deze mensen zijn verzonnen')).toBeVisible()
  })
})

describe('GroupFindings', () => {
  test('names where people differ and what is larger, with cards and their reasons', async () => {
    render(<GroupFindings screen={await closedScreen(25, {}, { form: 'full' })} />)
    expect(
      page.getByText(/Bij de samenleving lopen jullie ver uiteen: .* is zelden tot vaak\./),
    ).toBeVisible()
    expect(
      page.getByText(
        'Burgers, de bestuurder, je eigen vak en je organisatie komen vaker aan bod dan de samenleving.',
      ),
    ).toBeVisible()
    expect(page.getAllByRole('article')).toHaveLength(3)
    expect(page.getByText('Bij de samenleving lopen jullie ver uiteen.')).toBeVisible()
  })

  test('of a quick scan that is close together are nothing but cards', async () => {
    render(<GroupFindings screen={await closedScreen(14)} />)
    expect(said()).not.toMatch(/vaker aan bod|groot genoeg om te noemen/)
    expect(page.queryByRole('heading', { name: 'Waar jullie verschillen' })).toBeNull()
    expect(page.getByRole('heading', { name: 'Kaarten voor het gesprek' })).toBeVisible()
  })

  test('names nothing of seven people', async () => {
    render(<GroupFindings screen={await closedScreen(7, {}, { form: 'full' })} />)
    expect(page.getByText(/vanaf acht mensen per relatie/)).toBeVisible()
    expect(said()).not.toMatch(/vaker aan bod/)
  })
})

describe('GroupEarlier', () => {
  const bankOfNow = bankNumber(bank.fingerprint)

  async function openFile(content: string, current = {}) {
    const changes: (Screen['earlier'] | undefined)[] = []
    const screen = await closedScreen(14, {}, { bank: bankOfNow, ...current })
    render(<GroupEarlier screen={screen} onChange={(earlier) => changes.push(earlier)} />)
    const file = new File([content], 'bord.json', { type: 'application/json' })
    await userEvent.upload(page.getByLabelText('Open een bestand'), file)
    return changes
  }

  test('takes the picture of another board, without the number of people per figure', async () => {
    const board = await closedBoard(
      9,
      { agreements: agreed },
      { bank: bankOfNow, title: 'Voorjaar' },
    )
    const changes = await openFile(encodeBoardFile(board))
    expect(await page.findByText('Je vergelijkt nu met Voorjaar.')).toBeVisible()
    expect(changes).toEqual([
      { title: 'Voorjaar', picture: screenOf(board).picture, agreements: agreed },
    ])
    expect(JSON.stringify(changes)).not.toContain('"n":')
  })

  test('takes just as much from a picture kept without its board', async () => {
    const board = await closedBoard(
      9,
      { agreements: agreed },
      { bank: bankOfNow, title: 'Voorjaar' },
    )
    const kept = keptPictureOf(board)
    if (!kept) throw new Error('No picture')
    const changes = await openFile(encodePictureFile(kept))
    expect(await page.findByText('Je vergelijkt nu met Voorjaar.')).toBeVisible()
    expect(changes).toEqual([
      { title: 'Voorjaar', picture: screenOf(board).picture, agreements: agreed },
    ])
  })

  test.each([
    ['another form', { form: 'full', bank: bankOfNow }, /de andere de volledige/],
    ['other statements', { bank: 1 }, /hoort bij een andere vragenlijst/],
  ] as const)('does not compare with %s', async (_, chosen, why) => {
    const changes = await openFile(encodeBoardFile(await closedBoard(9, {}, chosen)))
    expect(await page.findByText(why)).toBeVisible()
    expect(changes).toEqual([])
  })

  test('does nothing with a file that is not ours', async () => {
    expect(await openFile('{"hello":1}')).toEqual([])
    expect(await page.findByText(/hoort hier niet/)).toBeVisible()
  })

  test('puts two pictures side by side without a verdict', async () => {
    const { picture } = await closedScreen(14, { spread: { ...unevenSpread, society: [0, 40] } })
    const screen = await closedScreen(14)
    if (!picture) throw new Error('No picture')
    render(
      <GroupEarlier
        screen={{ ...screen, earlier: { title: 'Toen', picture, agreements: [] } }}
        onChange={() => {}}
      />,
    )
    expect(page.getByText(/niet dezelfde mensen/)).toBeVisible()
    expect(page.getByRole('row', { name: /^Samenleving/ })).toHaveTextContent(
      'Samenlevingzelden · 20soms · 50',
    )
  })
})
