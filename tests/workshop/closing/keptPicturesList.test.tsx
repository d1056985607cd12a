import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { bank } from '../../../src/content/bank'
import { bankNumber } from '../../../src/core/bankNumber'
import { listBoards } from '../../../src/workshop/board/boards'
import { WorkshopsPage } from '../../../src/workshop/board/start/WorkshopsPage'
import { GroupPage } from '../../../src/workshop/closing/GroupPage'
import { keptPictureOf } from '../../../src/workshop/closing/keptPicture'
import {
  eraseWorkshops,
  keepPicture,
  listPictures,
} from '../../../src/workshop/closing/keptPictures'
import { encodePictureFile } from '../../../src/workshop/closing/pictureFile'
import { agreed } from '../../support/closing'
import { closedBoard } from '../../support/groups'

async function keptOf(bankOf = bankNumber(bank.fingerprint)) {
  const asked = { title: 'Team Water', bank: bankOf }
  const kept = keptPictureOf(await closedBoard(14, { agreements: agreed }, asked))
  if (!kept) throw new Error('No picture')
  return kept
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

beforeEach(async () => {
  location.hash = '#/workshops'
  await eraseWorkshops()
})

describe('a kept picture', () => {
  test('is listed, and begins a follow-up with what the group saw and agreed on', async () => {
    const kept = await keptOf()
    await keepPicture(kept)
    render(<WorkshopsPage />)
    expect(await screen.findByRole('heading', { name: 'Bewaarde beelden' })).toBeVisible()
    expect(screen.getByText('24 november 2026 · snelle scan · 14 codes')).toBeVisible()
    await press('Begin een vervolg ‘Team Water’')
    await vi.waitFor(() => {
      expect(location.hash).toMatch(/^#\/board\/[0-9A-Z]{5}$/)
    })
    expect(await listBoards()).toMatchObject([
      {
        board: {
          workshop: { title: 'Vervolg: Team Water', form: 'quick' },
          earlier: { title: 'Team Water', picture: kept.picture, agreements: agreed },
        },
      },
    ])
    expect(await listPictures()).toHaveLength(1)
  })

  test('is shown with its agreements, and says that all else was erased', async () => {
    const kept = await keptOf()
    await keepPicture(kept)
    render(<WorkshopsPage />)
    expect(
      await screen.findByRole('link', { name: 'Bekijk het beeld ‘Team Water’' }),
    ).toHaveAttribute('href', `#/group/${kept.name}`)
    render(<GroupPage board={kept.name} />)
    expect(await screen.findByText(/De codes en de sleutel zijn gewist\./)).toBeVisible()
    expect(screen.getByRole('img', { name: /^Radar, van \(bijna\) nooit/ })).toBeVisible()
    expect(screen.getByText('Een dag meelopen bij het loket')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Naar je workshops' })).toBeVisible()
  })

  test('of other statements is not shown, which would name the wrong ones', async () => {
    const kept = await keptOf(1)
    await keepPicture(kept)
    render(<GroupPage board={kept.name} />)
    expect(await screen.findByText(/^Dit bord staat niet op dit apparaat/)).toBeVisible()
  })

  test('of other statements is not followed up', async () => {
    await keepPicture(await keptOf(1))
    render(<WorkshopsPage />)
    expect(await screen.findByText(/hoort bij een andere vragenlijst/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Begin een vervolg/ })).toBeNull()
    expect(screen.queryByRole('link', { name: /^Bekijk het beeld/ })).toBeNull()
  })

  test('is erased after a confirmation, and says so', async () => {
    await keepPicture(await keptOf())
    render(<WorkshopsPage />)
    await screen.findByRole('heading', { name: 'Bewaarde beelden' })
    await press('Wis dit beeld ‘Team Water’')
    expect(screen.getByRole('heading', { name: 'Beeld van ‘Team Water’ wissen?' })).toBeVisible()
    expect(await listPictures()).toHaveLength(1)
    await press('Ja, wis')
    expect(await screen.findByText('Het beeld van ‘Team Water’ is gewist.')).toHaveFocus()
    expect(screen.queryByRole('heading', { name: 'Bewaarde beelden' })).toBeNull()
    expect(await listPictures()).toEqual([])
  })

  test('is added from a file', async () => {
    const text = encodePictureFile(await keptOf())
    render(<WorkshopsPage />)
    await userEvent.upload(
      screen.getByLabelText('Kies een bordbestand'),
      new File([text], 'beeld.json', { type: 'application/json' }),
    )
    expect(await screen.findByText('‘Team Water’ staat nu op dit apparaat.')).toBeVisible()
    expect(await screen.findByRole('heading', { name: 'Bewaarde beelden' })).toBeVisible()
    expect(await listBoards()).toEqual([])
  })
})
