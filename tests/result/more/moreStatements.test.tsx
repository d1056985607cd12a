import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { ResultInWorkshop } from '../../../src/app/filled/ResultInWorkshop'
import { bank, statementsOf } from '../../../src/content/bank'
import type { Form } from '../../../src/core/framework'
import { useScan } from '../../../src/record/scan'

const title = /^Nog een blok van/

function answered(form: Form) {
  const answers = Object.fromEntries(
    statementsOf(form).map(({ id, relation, reversed }) => {
      const keyed = relation === 'citizens' ? 5 : relation === 'politics' ? 1 : 3
      return [id, reversed ? ((6 - keyed) as 1 | 3 | 5) : keyed]
    }),
  )
  useScan.setState({ answers, place: { form: 'quick', at: 'result' } })
}

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})

describe('MoreStatements', () => {
  test('asks five about the relations with the closest scores, and the result counts them', async () => {
    answered('quick')
    render(<ResultInWorkshop form="quick" />)
    await userEvent.click(screen.getByText('Nog een blok van 5'))
    expect(
      screen.getByText(
        'Over je organisatie en de samenleving: die scores liggen het dichtst bij elkaar.',
      ),
    ).toBeVisible()
    const groups = screen
      .getAllByRole('group')
      .filter((group) => within(group).queryAllByRole('radio').length === 6)
    expect(groups).toHaveLength(5)
    expect(screen.queryByRole('button', { name: 'Nog 5 stellingen' })).toBeNull()
    for (const group of groups) {
      fireEvent.click(within(group).getByRole('radio', { name: 'vaak' }))
    }
    expect(Object.keys(useScan.getState().answers)).toHaveLength(25)
    expect(useScan.getState().place).toEqual({ form: 'quick', at: 'result' })
    await userEvent.click(screen.getByRole('button', { name: 'Nog 5 stellingen' }))
    expect(screen.getByText(/0 van 5 beantwoord/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Bekijk je nieuwe beeld' }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  test('is not offered once all statements are answered, nor after the full form', () => {
    answered('full')
    const { rerender } = render(<ResultInWorkshop form="quick" />)
    expect(screen.queryByText(title)).toBeNull()
    rerender(<ResultInWorkshop form="full" />)
    expect(screen.queryByText(title)).toBeNull()
  })

  test('asks the remaining ones if there are fewer than five', () => {
    answered('full')
    const left = bank.statements.find(({ quick }) => !quick)?.id ?? ''
    const { [left]: _, ...others } = useScan.getState().answers
    useScan.setState({ answers: others })
    render(<ResultInWorkshop form="quick" />)
    expect(screen.getByText('Nog een blok van 1')).toBeVisible()
  })
})
