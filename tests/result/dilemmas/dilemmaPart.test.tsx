import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { dilemmas } from '../../../src/content/dilemmas'
import { relations } from '../../../src/core/framework'
import { useScan } from '../../../src/record/scan'
import { DilemmaPart } from '../../../src/result/dilemmas/DilemmaPart'
import { DilemmaInPlace } from '../../../src/scan/dilemmas/DilemmaInPlace'
import { quickScore } from '../../support/results'

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})

function renderPart(pattern: Parameters<typeof quickScore>[0]) {
  render(<DilemmaPart score={quickScore(pattern)} Dilemma={DilemmaInPlace} />)
}

describe('DilemmaPart', () => {
  test('offers the dilemma of the two relations that differ most, and tells what was chosen', async () => {
    renderPart({ citizens: 5, society: 1 })
    expect(screen.getByRole('radio', { name: 'duidelijk A', hidden: true })).not.toBeVisible()
    await userEvent.click(screen.getByText('Eén dilemma: De volgorde (1 minuut)'))
    await userEvent.click(screen.getByRole('radio', { name: 'duidelijk A' }))
    expect(screen.getByText('Jouw keuzes in de dilemma’s: 1 van 10')).toBeVisible()
    expect(screen.getByRole('listitem')).toHaveTextContent(/^De volgorde\. /)
    expect(screen.getByRole('heading', { name: 'De volgorde' })).toBeVisible()
  })

  test('offers the first open one where no two relations differ', () => {
    useScan.setState({ choices: { [dilemmas[0]?.id ?? '']: [3] } })
    renderPart({})
    expect(screen.getByRole('heading', { name: dilemmas[1]?.name.nl ?? '' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Naar dilemma 2' })).toHaveAttribute(
      'href',
      '#/dilemmas/2',
    )
  })

  test('with all of them done says how often they agree with the answers', () => {
    useScan.setState({
      choices: Object.fromEntries(
        dilemmas.map(({ id, a, b }) => [id, a === 'citizens' ? [3] : b === 'citizens' ? [0] : [2]]),
      ),
    })
    renderPart({ citizens: 5 })
    // The other six lie between relations with the same score.
    expect(screen.queryByText(/die in je antwoorden hoger uitkomt/)).toBeNull()
    expect(screen.getByRole('link', { name: 'Bekijk of verander je keuzes' })).toBeVisible()
  })

  test('says so from five comparable dilemmas on', () => {
    useScan.setState({
      // The relation that scores higher where the bestuurder is one of the two, else the other one.
      choices: Object.fromEntries(
        dilemmas.map(({ id, a, b }) => {
          const aIsFirst = relations.indexOf(a) < relations.indexOf(b)
          return [id, aIsFirst === [a, b].includes('politics') ? [3] : [0]]
        }),
      ),
    })
    renderPart({ politics: 5, organisation: 4, society: 3, citizens: 2, profession: 1 })
    expect(
      screen.getByText('In 4 van de 10 koos je de relatie die in je antwoorden hoger uitkomt.'),
    ).toBeVisible()
  })
})
