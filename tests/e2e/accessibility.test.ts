import { accessFaults, looks } from './axe'
import { chooseFile, earlier, fileContent } from './savedFiles'
import { answerScan, asScored } from './scan'
import { expect, test } from './watched'

for (const [name, look] of Object.entries(looks)) {
  test(`nothing that comes and goes breaks WCAG 2.2 AA in ${name}`, async ({
    browser,
    baseURL,
  }) => {
    test.slow()
    const context = await browser.newContext({ ...look, baseURL: baseURL ?? '' })
    const page = await context.newPage()
    const faults: string[] = []
    const check = async (state: string) => {
      for (const language of ['English', 'Nederlands']) {
        await page.getByRole('button', { name: language, exact: true }).click()
        for (const fault of await accessFaults(page)) faults.push(`${state}, ${language}: ${fault}`)
      }
    }
    await page.goto('./')
    await page.getByText('Uitleg bij Bestuurder').click()
    await page.getByRole('button', { name: /^Naar blok 2/ }).click()
    await check('landing with reminder and explanation')
    await page.goto('./#/scan/full/1')
    await answerScan(page, 12, (s) => (s.relation === 'politics' ? 'na' : asScored(s, 4)))
    await check('result')
    await page.goto('./#/review/full')
    await page.getByRole('button', { name: 'Wis al mijn antwoorden' }).click()
    for (const fault of await accessFaults(page)) faults.push(`dialog: ${fault}`)
    await page.getByRole('button', { name: 'Nee, bewaar ze' }).click()
    await check('review')
    await page.goto('./#/scans')
    await chooseFile(
      page,
      fileContent({ earlier: [earlier('one', 'Mei', 'full', { society: 5 })] }),
    )
    await page.getByText('Bekijk het resultaat').click()
    await page.getByText('Verander de naam').click()
    await check('scans')
    await page.goto('./#/together')
    await page.getByRole('button', { name: 'Neem mijn scan van nu' }).click()
    await chooseFile(
      page,
      fileContent({ earlier: [earlier('one', 'Mei', 'full', { society: 5 })] }),
    )
    await check('together')
    expect(faults).toEqual([])
    await context.close()
  })
}
