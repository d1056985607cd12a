import {
  chooseBoardFile,
  expectCodes,
  newWorkshop,
  openTrainersPage,
  pasteChat,
  readChat,
  type TestWorkshop,
} from './boardCodes'
import { expect, test } from './watched'

/** A chat with each of these people’s codes on its own line, among talk. */
async function chatOf({ codes }: TestWorkshop, people: readonly number[]): Promise<string> {
  return (await codes(people))
    .map((code, i) => `[10:42] Samira ${String(i)}: hier!\n> ${code}\n`)
    .join('')
}
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i)

test('in a messy chat every code is counted, with a reason if it does not count', async ({
  page,
}) => {
  const workshop = await newWorkshop()
  const other = await newWorkshop()
  await openTrainersPage(page, workshop)
  const { code } = workshop
  const third = await code(3)
  const damaged = (await code(4)).slice(0, -1)
  const ninth = await code(9)
  const chat = [
    'Goedemiddag allemaal 👋',
    `Jan: *${await code(1)}*`,
    `Özlem: ${(await code(2)).toLowerCase().replaceAll('-', '\u2011')}`,
    `Bas (gast): ${third.replaceAll('-', ' – ')}.`,
    `> ${third}`,
    `Fleur: ${damaged}`,
    // No letter of a name may happen to be the symbol that Fleur's code lacks.
    `Özge: ${await other.code(5)}`,
    `Els: ${await other.code(6)}`,
    `Truus: ${await code(7, { bank: 1 })}`,
    `Anna: ${await code(8, { form: 'full' })}`,
    `Jan: ${await code(1, { revision: 1 })}`,
    'en toen ging iedereen naar huis',
  ].join('\r\n')
  await readChat(page, chat)
  await expectCodes(page, '3 codes')
  const report = page.getByRole('status').filter({ hasText: /Nieuw|Stond er al|geen code/ })
  await expect(report.getByRole('paragraph')).toHaveText([
    'Nieuw: 3.',
    'Vernieuwd: 1.',
    'Stond er al: 1.',
    'Van een andere workshop: 2.',
    'Over andere stellingen: 1.',
    'Van de volledige scan: 1.',
    `Beschadigd: ‘${damaged.slice(0, 24)}…’ op regel 6. Vraag om die opnieuw te sturen.`,
  ])
  await expect(page.getByLabel('Plak hier de hele chat')).toHaveValue('')
  await expect(page.getByText('Telt niet mee: 4')).toBeVisible()

  await readChat(page, chat)
  await expectCodes(page, '3 codes')
  await expect(report).toContainText('Stond er al: 5.')
  await expect(page.getByText('Telt niet mee: 4')).toBeVisible()

  await readChat(page, ninth)
  await expectCodes(page, '4 codes')
  await page.getByRole('button', { name: 'Maak dit ongedaan' }).click()
  await expectCodes(page, '3 codes')
  await readChat(page, ninth)
  await expectCodes(page, '4 codes')
  await page.getByLabel('Hoeveel mensen?', { exact: true }).fill('12')
  await expectCodes(page, '4 codes van 12')

  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await page.reload()
  await expectCodes(page, '4 codes van 12')
  await readChat(page, 'niets')
  await expect(report).toHaveText('In deze tekst staat geen code.')
})

test('pasted text is read at once and never appears in the box', async ({ page }) => {
  const workshop = await newWorkshop()
  await openTrainersPage(page, workshop)
  await pasteChat(page, await chatOf(workshop, [1, 2]))
  await expectCodes(page, '2 codes')
  await expect(page.getByLabel('Plak hier de hele chat')).toHaveValue('')
  // The button says nothing else than what just happened, and undo stays.
  await page.getByRole('button', { name: 'Lees de codes' }).click()
  await expect(page.getByText('Nieuw: 2.')).toBeVisible()
  await page.getByRole('button', { name: 'Maak dit ongedaan' }).click()
  await expectCodes(page, '0 codes')
})

test('a round closes when nobody can be recognised in it, and latecomers join five at a time', async ({
  page,
}) => {
  const workshop = await newWorkshop()
  await openTrainersPage(page, workshop)
  const close = page.getByRole('button', { name: /^Sluit ronde/ })
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('button', { name: 'Door naar: Scan doen en delen' }).click()
  await expect(page.getByText('Nog 5 te gaan.')).toBeVisible()
  await readChat(page, await chatOf(workshop, upTo(4)))
  await expect(page.getByText('Nog 1 te gaan.')).toBeVisible()
  await expect(close).toHaveCount(0)
  await readChat(page, await chatOf(workshop, upTo(8)))
  await close.click()
  await expect(page.getByText('In het beeld zitten 8 mensen.')).toBeVisible()

  await page.getByText('Codes toevoegen').first().click()
  await readChat(page, await chatOf(workshop, upTo(12)))
  await expectCodes(page, '12 codes')
  await expect(page.getByText('Nieuw of veranderd: 4.')).toBeVisible()
  await expect(page.getByText('Nog 1, dan kun je een nieuwe ronde sluiten.')).toBeVisible()
  await expect(close).toHaveCount(0)
  await page.reload()
  await expect(page.getByText('Nieuw of veranderd: 4.')).toBeVisible()

  const second = await workshop.code(2)
  await page.getByText('Papier, of een code weghalen').click()
  await page.getByLabel('De code die weg moet').fill(`Samira: ${second}`)
  await page.getByRole('button', { name: 'Haal weg' }).click()
  await expect(page.getByText('Weggehaald: 1.')).toBeVisible()
  await expectCodes(page, '11 codes')
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await expectCodes(page, '12 codes')
  await page.getByLabel('De code die weg moet').fill(second)
  await page.getByRole('button', { name: 'Haal weg' }).click()
  await expectCodes(page, '11 codes')
  await page.getByLabel('De code die weg moet').fill(second)
  await page.getByRole('button', { name: 'Haal weg' }).click()
  await expect(page.getByText('Deze code staat niet op het bord.')).toBeVisible()
  await page.getByText('Codes toevoegen').first().click()
  await readChat(page, second)
  await expect(page.getByText('Eerder weggehaald: 1.')).toBeVisible()
  await close.click()
  await expect(
    page.getByRole('status').filter({ hasText: 'In het beeld zitten 11 mensen.' }),
  ).toBeFocused()

  await page.getByText('Het hele beeld').click()
  const numbers = page.getByRole('table', { name: 'De cijfers van de groep per relatie' })
  await expect(numbers.getByRole('row', { name: /Bestuurder/ })).toContainText('60')
  await page.getByText('Toon cijfers pas bij meer mensen').click()
  await page.getByLabel('Mensen voor een uitkomst').fill('4')
  await page.getByRole('button', { name: 'Verhoog' }).click()
  await expect(page.getByText('Kies een getal van 5 tot en met 50.')).toBeVisible()
  await page.getByLabel('Mensen voor een uitkomst').fill('12')
  await page.getByRole('button', { name: 'Verhoog' }).click()
  await expect(page.getByText('Verhoogd.')).toBeVisible()
  await expect(numbers.getByRole('row', { name: /Bestuurder/ })).not.toContainText('60')
})

test('boards of two laptops merge, and a board is erased completely', async ({
  browser,
  baseURL,
}) => {
  const workshop = await newWorkshop()
  const other = await newWorkshop({ title: 'Iets anders' })
  const [here, there] = await Promise.all(
    [1, 2].map(async () => (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()),
  )
  if (!here || !there) throw new Error('There are no pages')
  await openTrainersPage(here, workshop)
  await openTrainersPage(there, workshop)
  await readChat(here, await chatOf(workshop, upTo(5)))
  await readChat(there, await chatOf(workshop, [3, 4, 5, 6, 7]))
  await expectCodes(there, '5 codes')
  await there.getByText('Bordbestand', { exact: true }).click()
  await expect(there.getByText('Wie het bestand heeft, kan alle codes lezen.')).toBeVisible()
  const [file] = await Promise.all([
    there.waitForEvent('download'),
    there.getByRole('button', { name: 'Bewaar dit bord in een bestand' }).click(),
  ])
  expect(file.suggestedFilename()).toBe(`ambtskompas-bord-${workshop.name}.json`)
  await expect(there.getByText(`Zie je ‘${file.suggestedFilename()}’`)).toBeVisible()
  await here.getByText('Bordbestand', { exact: true }).click()
  await here.getByLabel('Open een bordbestand').setInputFiles(await file.path())
  await expect(here.getByText('Nieuw: 3.')).toBeVisible()
  await expectCodes(here, '8 codes')
  await chooseBoardFile(here, '{"app":"ambtskompas","kind":"board","sch')
  await expect(here.getByText('Dit bestand is beschadigd.')).toBeVisible()
  await chooseBoardFile(here, other.board)
  await expect(here.getByText('van een andere workshop: ‘Iets anders’')).toBeVisible()

  await here.getByRole('button', { name: 'Wis dit bord' }).click()
  await expect(here.getByText('De codes, de sleutel en het beeld')).toBeVisible()
  const dialog = here.getByRole('dialog')
  await expect(dialog.getByText('Kijk dan eerst of je het ziet')).toBeVisible()
  await here.getByRole('button', { name: 'Ja, wis' }).click()
  const gone = here.getByRole('heading', { level: 1, name: 'Het bord is gewist' })
  await expect(gone).toBeFocused()
  await here.reload()
  await expect(here.getByText('Dit bord staat niet op dit apparaat')).toBeVisible()
  await Promise.all([here, there].map((page) => page.context().close()))
})

test('two tabs with one board keep each other’s codes', async ({ context, page }) => {
  const workshop = await newWorkshop()
  await openTrainersPage(page, workshop)
  const second = await context.newPage()
  await second.goto(`./#/board/${workshop.name}`)
  await readChat(page, await workshop.code(1))
  await expectCodes(second, '1 code')
  await readChat(second, await workshop.code(2))
  await expectCodes(page, '2 codes')
})
