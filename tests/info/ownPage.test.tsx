import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { OwnPage } from '../../src/info/own/OwnPage'
import { ALL_WIPED } from '../../src/platform/channel'
import { ownName } from '../../src/platform/ownName'
import { ours } from '../../src/content/own/ours'
import { waterBoardWith } from '../support/ownBanks'

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

describe('a file in several languages', () => {
  const both = JSON.stringify(
    waterBoardWith(({ text }, at) => ({ text: { nl: text, en: `Statement ${String(at)}` } })),
  )
  const open = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Begin opnieuw' }))
    await userEvent.click(screen.getByRole('button', { name: 'Ja, wis' }))
    const file = new File([both], 'stellingen.json', { type: 'application/json' })
    await userEvent.upload(screen.getByLabelText('Open een bewaarde vragenlijst'), file)
    return screen.findByRole('button', { name: 'Probeer ze zelf' })
  }

  test('is left too when everything is wiped in another tab', async () => {
    expect(await open()).toBeVisible()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin
    new BroadcastChannel(ownName).postMessage(ALL_WIPED)
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Probeer ze zelf' })).toBeNull()
    })
  })
})
