import { encodeOpen } from '../../src/workshop/code/resultCode'
import { bankNumber } from '../../src/core/bankNumber'
import { sharedResult } from '../support/sharedResults'
import { answersOf, bankRef, chooseFile, earlier, fileContent } from './savedFiles'
import { rowsOf } from './scan'
import { expect, test } from './watched'

const mine = fileContent({
  answers: answersOf('quick', { politics: 4, society: 1 }),
  earlier: [earlier('one', 'Voorjaar', 'full')],
})
const theirs = fileContent({ answers: answersOf('quick', { politics: 4, society: 4 }) })

test('two files are shown side by side, and neither is kept', async ({ page }) => {
  await page.goto('./#/together')
  await expect(page.getByText('Van de ander bewaren we niets.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Neem mijn scan van nu' })).toHaveCount(0)
  await chooseFile(page, mine)
  await expect(page.getByText('Persoon A staat klaar.')).toBeVisible()
  await expect(page.getByText('Zodra er twee resultaten zijn')).toBeVisible()
  await chooseFile(page, theirs)
  await expect(page.getByText('Persoon B staat klaar.')).toBeVisible()
  await page.getByLabel('Naam').last().fill('Samira')

  await expect(
    page.getByRole('heading', { name: 'Waar verschillen jullie duidelijk?' }),
  ).toBeVisible()
  await expect(
    page.getByText('De samenleving komt volgens Samira vaker aan bod dan volgens Persoon A.'),
  ).toBeVisible()
  expect(await rowsOf(page, 'De cijfers van Persoon A en Samira')).toEqual([
    ['Bestuurder', 'vaak · 75', 'vaak · 75', 'geen duidelijk verschil'],
    ['Organisatie', 'soms · 50', 'soms · 50', 'geen duidelijk verschil'],
    ['Samenleving', '(bijna) nooit · 0', 'vaak · 75', 'duidelijk vaker'],
    ['Burgers', 'soms · 50', 'soms · 50', 'geen duidelijk verschil'],
    ['Eigen vak', 'soms · 50', 'soms · 50', 'geen duidelijk verschil'],
  ])
  await expect(
    page.getByText('Jullie verschillen bij de samenleving. Wat in ieders werk verklaart dat?'),
  ).toBeVisible()

  await page.getByLabel('Welke scan?').selectOption({ index: 1 })
  await expect(page.getByText('De ene is een snelle scan, de andere een volledige.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Jullie resultaten naast elkaar' })).toBeVisible()
  await expect(page.getByText('Jullie verschillen bij')).toHaveCount(0)

  await page.reload()
  await expect(page.getByText('Zodra er twee resultaten zijn')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Mijn scans' })).toHaveCount(0)
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage).filter((name) => name !== 'ambtskompas/:locale'),
    databases: await Promise.all(
      (await indexedDB.databases()).map(
        ({ name = '' }) =>
          new Promise<number>((resolve, reject) => {
            const opening = indexedDB.open(name)
            opening.addEventListener('error', () => {
              reject(new Error(name))
            })
            opening.addEventListener('success', () => {
              const count = opening.result.transaction('kept').objectStore('kept').count()
              count.addEventListener('success', () => {
                resolve(count.result)
              })
            })
          }),
      ),
    ),
  }))
  expect(kept).toEqual({ local: [], databases: [0] })
})

test('my present scan is only used when I take it, and can be taken out', async ({ page }) => {
  await page.goto('./#/scans')
  await chooseFile(page, mine)
  await expect(page.getByText('Je scan uit het bestand is nu je scan van nu.')).toBeVisible()
  await page.getByRole('link', { name: 'Leg twee resultaten naast elkaar' }).click()
  await chooseFile(page, theirs, { nth: 1 })
  await expect(page.getByText('Zodra er twee resultaten zijn')).toBeVisible()
  await page.getByRole('button', { name: 'Neem mijn scan van nu' }).click()
  await expect(page.getByText('komt volgens Persoon B vaker aan bod')).toBeVisible()
  await page.getByRole('button', { name: 'Haal weg: Persoon B' }).click()
  await expect(page.getByText('Zodra er twee resultaten zijn')).toBeVisible()

  await chooseFile(page, '{"app":"ambtskompas","kind":"scans","sch')
  await expect(page.getByText('Dit bestand is beschadigd')).toBeVisible()
  await expect(page.getByText('Zodra er twee resultaten zijn')).toBeVisible()
})

test('two open codes are put in by hand; a sealed one is refused in one sentence', async ({
  page,
}) => {
  const sealed =
    'AMBT2-42GPH-QFK5Z-HDRMP-PG94F-29E2R-MW5DC-P6M3K-SR40X-QM191-1NX7Q-SFQ9P-RTSZ8-CJTXM-56BES-V50Y2-X5A48-3MFDB-WT7VS-SY313-4B7TH-DHK'
  const scores = { organisation: 50, citizens: 50, profession: 50 }
  const code = (nonce: number, now: { politics: number; society: number }) =>
    encodeOpen(
      sharedResult({ bank: bankNumber(bankRef.fingerprint), nonce, now: { ...scores, ...now } }),
    )
  await page.goto('./#/together')
  const ways = page.getByText('Of gebruik een open code')
  await expect(ways).toHaveCount(2)
  for (const way of await ways.all()) await way.click()
  const take = page.getByRole('button', { name: 'Neem deze code' })
  await page.getByLabel('Open code De een').fill(sealed)
  await take.first().click()
  await expect(
    page.getByText('Deze code is verzegeld, dus alleen de trainer kan hem lezen'),
  ).toBeVisible()
  await expect(page.getByText('Zodra er twee resultaten zijn')).toBeVisible()

  await page.getByLabel('Open code De een').fill(code(1, { politics: 90, society: 30 }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Persoon A staat klaar.')).toBeVisible()
  await page.getByLabel('Open code De ander').fill(code(2, { politics: 20, society: 60 }))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/zonder oordeel over de verschillen/)).toBeVisible()
  expect((await rowsOf(page, 'De cijfers van Persoon A en Persoon B')).slice(0, 3)).toEqual([
    ['Bestuurder', '(bijna) altijd · 90', 'zelden · 20'],
    ['Organisatie', 'soms · 50', 'soms · 50'],
    ['Samenleving', 'zelden · 30', 'soms · 60'],
  ])
})
