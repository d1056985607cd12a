import type { Page } from '@playwright/test'
import { boardNumber } from '../../src/core/workshop'
import { boardName } from '../../src/journey/boardName'
import { encodeBoardFile } from '../../src/workshop/board/boardFile'
import type { Board } from '../../src/workshop/board/savedBoard'
import { expect } from './watched'

/** Puts a board on this device from its file, and returns its name. */
export async function putHere(page: Page, board: Board): Promise<string> {
  await page.goto('./#/workshops?lang=nl')
  const buffer = Buffer.from(encodeBoardFile(board))
  const file = { name: 'bord.json', mimeType: 'application/json', buffer }
  await page.getByLabel('Kies een bordbestand').setInputFiles(file)
  await expect(page.getByText(/staat nu op dit apparaat/)).toBeVisible()
  return boardName(boardNumber(board.workshop))
}

/** All that this site keeps in the browser, as text. */
export async function keptText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
    const contents = await Promise.all(
      names.map(
        (name) =>
          new Promise((resolve, reject) => {
            const opening = indexedDB.open(name)
            opening.addEventListener('error', () => {
              reject(new Error('Not opened'))
            })
            opening.addEventListener('success', () => {
              const [store = ''] = opening.result.objectStoreNames
              const reading = opening.result.transaction(store).objectStore(store).getAll()
              reading.addEventListener('success', () => {
                opening.result.close()
                resolve(reading.result)
              })
            })
          }),
      ),
    )
    return JSON.stringify(contents)
  })
}
