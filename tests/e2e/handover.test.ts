import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { chooseBoardFile, newWorkshop, openTrainersPage, readChat } from './boardCodes'
import { expect, test } from './watched'

/** The text of the file that a button saves. */
async function fileBy(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return readFileSync(await download.path(), 'utf8')
}

const elsewhere = /Dit bord verzamelt alleen codes/
const closes = (page: Page) => page.getByRole('button', { name: 'Sluit ronde 1 en toon' })

/** To the step in which codes come in, with everything about files open. */
async function collect(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('button', { name: 'Door naar: Scan doen en delen' }).click()
  await page.getByText('Bordbestand', { exact: true }).click()
}

test('a copy of a board collects, and only a handover lets another device make the picture', async ({
  page,
  browser,
  baseURL,
}) => {
  const workshop = await newWorkshop()
  await openTrainersPage(page, workshop)
  await collect(page)
  await readChat(page, (await workshop.codes([1, 2, 3, 4, 5])).join('\n'))
  await expect(closes(page)).toBeVisible()

  const copy = await fileBy(page, async () => {
    await page.getByRole('button', { name: 'Bewaar dit bord in een bestand' }).click()
  })
  const other = await browser.newContext({ baseURL: baseURL ?? '', locale: 'nl-NL' })
  const there = await other.newPage()
  await there.goto(`./#/board/${workshop.name}`)
  await expect(there.getByText('Dit bord staat niet op dit apparaat')).toBeVisible()
  await chooseBoardFile(there, copy)
  await expect(there.getByText(elsewhere).first()).toBeVisible()
  await there.getByText('Bordbestand', { exact: true }).click()
  await expect(closes(there)).toHaveCount(0)

  const passed = await fileBy(page, async () => {
    await page.getByRole('button', { name: 'Geef het bord over' }).click()
    await page.getByRole('button', { name: 'Ja, geef het over' }).click()
  })
  await expect(page.getByText(elsewhere).first()).toBeVisible()
  await expect(closes(page)).toHaveCount(0)
  // Somebody lost the file, and comes back.
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await page.reload()
  await page.getByText('Bordbestand', { exact: true }).click()
  const again = await fileBy(page, async () => {
    await page.getByRole('button', { name: 'Bewaar dat bestand nog eens' }).click()
  })
  expect(JSON.parse(again)).toMatchObject({ publishes: true, handovers: 1 })
  await chooseBoardFile(there, again)
  await expect(there.getByText('Vanaf nu maak je hier het beeld.')).toBeVisible()
  await closes(there).click()
  await expect(there.getByText('In het beeld zitten 5 mensen.')).toBeVisible()

  await chooseBoardFile(page, passed)
  await expect(page.getByText('Deze codes stonden hier al.')).toBeVisible()
  await expect(closes(page)).toHaveCount(0)
  await other.close()
})

test('a file that was changed by hand is refused, and changes nothing', async ({ page }) => {
  const workshop = await newWorkshop()
  const stranger = await newWorkshop()
  await openTrainersPage(page, workshop)
  await page.getByText('Bordbestand', { exact: true }).click()
  await chooseBoardFile(page, { ...workshop.board, privateKey: stranger.board.privateKey })
  await expect(page.getByText('Dit bestand is beschadigd.')).toBeVisible()
  await readChat(page, await workshop.code(1))
  await expect(page.getByText('Nieuw: 1.')).toBeVisible()
})
