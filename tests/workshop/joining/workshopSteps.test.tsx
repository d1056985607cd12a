import { render, screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { statementsOf } from '../../../src/content/bank'
import type { Answer } from '../../../src/core/statement'
import { useScan } from '../../../src/record/scan'
import { InReach } from '../../../src/result/take/InReach'
import { WorkshopSteps } from '../../../src/workshop/joining/WorkshopSteps'
import { workshop } from '../../support/workshops'

const answeredWith = (answer: Answer) =>
  Object.fromEntries(statementsOf('quick').map(({ id }) => [id, answer]))
const joined = { asked: workshop({ dilemmas: true }), participant: 77 }

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})

test.each<[Answer, string, number]>([
  [4, 'is offered once there is something to share', 1],
  ['na', 'is not offered where every answer is n.v.t.', 0],
])('with %s throughout, sharing with the group %s', (answer, _, links) => {
  useScan.setState({ answers: answeredWith(answer), workshop: joined })
  render(<WorkshopSteps form="quick" />)
  expect(screen.getByText('Nog te doen voor de workshop')).toBeVisible()
  expect(screen.queryAllByRole('link', { name: 'Deel met de groep' })).toHaveLength(links)
})

test.each([
  ['in a workshop', joined, '#/share'],
  ['on one’s own', undefined, '#/colleague'],
])('%s, sharing from the bar below a result leads to %j', (_, taking, page) => {
  useScan.setState({ answers: answeredWith(4), ...(taking && { workshop: taking }) })
  render(<InReach form="quick" talk="talk" />)
  expect(screen.getByRole('link', { name: 'Deel' }).getAttribute('href')).toContain(page)
})
