import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { useScan } from '../../../src/record/scan'
import {
  done,
  figures,
  given,
  marking,
  openSharePage as openPage,
  press,
  quick,
  shownCode,
} from '../../support/sharing'

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})

describe('whoever shared before', () => {
  test('says what was chosen since, and takes along that and nothing that was left out', async () => {
    const { dilemmas: _, ...rest } = figures
    const { answers, ownWords } = marking(1)
    const wishes = { [quick[0]?.id ?? '']: 'more' }
    openPage({ ...rest, revision: 2 }, {}, { ...done, answers, ownWords, wishes }, ['dilemmas'])
    expect(
      await screen.findByText(
        'Nog niet in je code: bij hoeveel stellingen je vaker of minder wilt en waarover je wilt praten.',
      ),
    ).toBeVisible()
    await press('Neem mee')
    await waitFor(() => {
      expect(given()).toMatchObject({ result: { revision: 3, wishes: {}, topics: [{}, {}] } })
    })
    expect(given()?.result).not.toHaveProperty('dilemmas')
    expect(given()?.leftOut).toEqual(['dilemmas'])
    expect(await screen.findByText(/Deel dan ook deze nieuwe/)).toHaveFocus()
    expect(screen.queryByText(/^Nog niet in je code/)).toBeNull()
  })

  test('remembers what is left out of a new one', async () => {
    openPage()
    await shownCode()
    await userEvent.click(screen.getByRole('checkbox', { name: /dilemma/ }))
    await waitFor(() => {
      expect(given()?.leftOut).toEqual(['dilemmas'])
    })
    await shownCode()
    expect(screen.queryByText(/^Nog niet in je code/)).toBeNull()
  })
})
