import type { Page } from '@playwright/test'
import { toLines } from '../../src/content/own/bankLines'
import { encodeBank } from '../../src/content/own/bankLink'
import type { OwnBankFile } from '../../src/content/own/ownBankFile'
import { packBank } from '../../src/content/own/packBank'
import { bank } from '../support/adapted'
import { expect, test } from './watched'

const elsewhere = 'gewist in een ander tabblad'
const ofTab = (page: Page) => page.evaluate(() => JSON.stringify(sessionStorage))

test('wiping also reaches what other tabs are writing and using', async ({ page, context }) => {
  const writing = await context.newPage()
  await writing.goto('./#/own')
  await writing.getByRole('button', { name: 'Begin met de 20 algemene stellingen' }).click()
  await expect(writing.getByRole('heading', { name: '20 stellingen' })).toBeVisible()
  expect(await ofTab(writing)).toContain('draft')

  const packed = packBank(toLines(JSON.parse(bank) as OwnBankFile))
  const using = await context.newPage()
  await using.goto(`./#/b/${encodeBank({ kind: 'packed', packed })}`)
  await expect(using.getByText('Stellingen van de maker van deze link')).toBeVisible()
  expect(await ofTab(using)).toContain('waterschap')

  await page.goto('./#/')
  await page.getByRole('button', { name: 'Wis alles op dit apparaat' }).click()
  await page.getByRole('button', { name: 'Ja, wis' }).click()
  await expect(page.getByText('Gewist van dit apparaat.')).toBeVisible()

  await expect(writing.getByText(elsewhere)).toBeVisible()
  await expect(writing.getByText('Hoe wil je beginnen?')).toBeVisible()
  await expect(using.getByText(elsewhere)).toBeVisible()
  for (const other of [writing, using]) expect(await ofTab(other)).toBe('{}')
  await using.reload()
  await expect(using.getByText('Stellingen van de maker van deze link')).toHaveCount(0)
})
