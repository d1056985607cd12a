import { faultsInLooks, faultsInLooksAndEnglish } from './axe'
import { chooseFile, earlier, fileContent, openResult } from './savedFiles'
import { asScored } from './scan'
import { expect, test } from './watched'

test('nothing transient breaks WCAG 2.2 AA, in any look', async ({ page }) => {
  test.slow()
  const faults: string[] = []
  const check = async (state: string) => {
    faults.push(...(await faultsInLooksAndEnglish(page, state)))
  }
  await page.goto('./')
  await page.getByText('Uitleg bij Bestuurder').click()
  await page.getByRole('button', { name: /^Naar blok 2/ }).click()
  await check('landing with reminder and explanation')
  await openResult(page, 'full', (s) => (s.relation === 'politics' ? 'na' : asScored(s, 4)))
  await check('result')
  await page.goto('./#/review/full')
  await page.getByRole('button', { name: 'Wis al mijn antwoorden' }).click()
  faults.push(...(await faultsInLooks(page, 'dialog')))
  await page.getByRole('button', { name: 'Nee, toch niet' }).click()
  await check('review')
  await page.goto('./#/scans')
  await chooseFile(page, fileContent({ earlier: [earlier('one', 'Mei', 'full', { society: 5 })] }))
  await page.getByText('Bekijk het resultaat').click()
  await page.getByText('Verander de naam').click()
  await check('scans')
  expect(faults).toEqual([])
})
