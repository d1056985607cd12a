import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { draftOf, fileOf, type Draft } from '../../src/content/own/draft'
import { checkOwnBank } from '../../src/content/own/readOwnBank'
import { EditRow } from '../../src/info/own/EditRow'
import { Remarks } from '../../src/info/own/Remarks'
import { checkedBank, ours, waterBoard } from '../support/ownBanks'

const draft = draftOf(checkedBank(waterBoard).file)
if (!draft) throw new Error('No draft')
const nothing = () => undefined

function remarkOn(changed: Draft) {
  render(<Remarks read={checkOwnBank(fileOf(changed), ours)} names={ours.framework} />)
}

describe('the page for statements of one’s own', () => {
  test('says all that is left to do at once', () => {
    const rows = draft.rows.map((row, at) => {
      if (at === 2) return { ...row, relation: '' as const }
      return at === 9 ? { ...row, text: draft.rows[4]?.text ?? '' } : row
    })
    remarkOn({ ...draft, rows })
    expect(screen.getByText('Nog te doen: 2')).toBeVisible()
    expect(screen.getByText('Kies bij stelling 3 nog: relatie.')).toBeVisible()
    expect(screen.getByText('Stelling 10 is dezelfde als stelling 5.')).toBeVisible()
  })

  test('shows what to think over without a tap', () => {
    const rows = draft.rows.map((row, at) => ({
      ...row,
      text: at === 3 ? 'Ik luister niet naar een boze boer.' : row.text,
    }))
    remarkOn({ ...draft, rows })
    expect(screen.getByText(/^In stelling 4 staat ‘niet’/)).toBeVisible()
  })

  test.each([
    { label: 'Dijkgraaf', inSentence: '' },
    { label: '', inSentence: 'de dijkgraaf' },
  ])('asks for both names of a relation where it has $label$inSentence alone', (politics) => {
    remarkOn({ ...draft, labels: { politics } })
    expect(screen.getByText(/^Geef beide namen voor ‘Bestuurder’/)).toBeVisible()
  })

  test('shows of each statement whether it is reversed, and quick', () => {
    const [row] = draft.rows
    if (!row) throw new Error('No rows')
    const turned = { ...row, reversed: true, quick: true }
    render(
      <EditRow
        row={turned}
        names={ours.framework}
        number={1}
        onChange={nothing}
        onRemove={nothing}
      />,
    )
    expect(screen.getByText('Bestuurder · Ik · omgekeerd · snel')).toBeVisible()
  })
})
