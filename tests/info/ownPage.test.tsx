import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { OwnPage } from '../../src/info/own/OwnPage'
import { ALL_WIPED } from '../../src/platform/channel'
import { ownName } from '../../src/platform/ownName'
import { ours } from '../../src/content/own/ours'

const draft = {
  title: '',
  labels: { politics: { label: 'Dijkgraaf', inSentence: 'de dijkgraaf' } },
  rows: [
    { key: 1, text: 'Ik kijk.', relation: 'politics', level: 'I', ambition: '' },
    { key: 2, text: 'Ik luister.', relation: 'citizens', level: 'I', ambition: '' },
  ].map((row) => ({ ...row, reversed: false, quick: true })),
}

const kept = `${ownName}:draft`

beforeEach(() => {
  sessionStorage.setItem(kept, JSON.stringify(draft))
  render(<OwnPage ours={ours} onUse={async () => true} fromHost={async () => undefined} />)
})

describe('the page for own statements', () => {
  test('calls the relations as the bank does, in the line of a statement and in its choices', async () => {
    expect(screen.getByText('Dijkgraaf · Ik · snel')).toBeInTheDocument()
    expect(screen.getByText('Burgers · Ik · snel')).toBeInTheDocument()
    await userEvent.click(screen.getByText('1. Ik kijk.'))
    expect(screen.getAllByRole('option', { name: 'Dijkgraaf' })).not.toHaveLength(0)
    expect(screen.queryByRole('option', { name: 'Bestuurder' })).toBeNull()
  })

  test('empties when everything is wiped in another tab', async () => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin
    new BroadcastChannel(ownName).postMessage(ALL_WIPED)
    expect(await screen.findByText('Hoe wil je beginnen?')).toBeInTheDocument()
    expect(screen.queryByText('1. Ik kijk.')).toBeNull()
  })
})
