import { faultsInLooks, faultsInLooksAndEnglish, unfold } from './axe'
import {
  closeFirstRound,
  expectCodes,
  newWorkshop,
  openTrainersPage,
  pasteChat,
  readChat,
  show,
} from './boardCodes'
import { peopleWith, unevenSpread } from '../support/groups'
import { expect, test } from './watched'

test('the trainer’s page breaks no rule of WCAG 2.2 AA, in any look', async ({ page }) => {
  test.slow()
  const workshop = await newWorkshop({
    title: 'Een lange titel, van een workshop over van alles en nog wat.',
    dilemmas: true,
  })
  const faults: string[] = []
  const check = async (state: string) => {
    faults.push(...(await faultsInLooksAndEnglish(page, state)))
  }
  await page.goto(`./#/board/${workshop.name}`)
  await expect(page.getByText('Dit bord staat niet op dit apparaat')).toBeVisible()
  await check('missing')
  await openTrainersPage(page, workshop)
  await unfold(page)
  // What was closed arrives when it is opened, some of it closed again.
  await expect(page.getByText('QR-code voor de wifi', { exact: true })).toBeVisible()
  await unfold(page)
  await page.getByLabel('Naam van het netwerk').fill('Zaal 1')
  await page.getByLabel('Zonder wachtwoord').check()
  await expect(page.getByRole('img', { name: /^QR-code voor het wifi-netwerk/ })).toBeVisible()
  await check('empty')
  const codes = await workshop.codes([0, 1, 2, 3, 4, 5, 6, 7, 8])
  const [other, cut] = [await workshop.code(20, { bank: 1 }), await workshop.code(21)]
  await readChat(page, [...codes, other, cut.slice(0, 40)].join('\n'))
  await expectCodes(page, '9 codes')
  await unfold(page)
  await closeFirstRound(page)
  await unfold(page)
  await check('guessing')
  await show(page, 'Wat anders mag')
  await page.getByText('Camera of foto').click()
  await check('camera')
  await page.getByRole('button', { name: 'Wis dit bord' }).click()
  faults.push(...(await faultsInLooks(page, 'dialog')))
  expect(faults).toEqual([])
})

test('from an empty board to the first relation on the screen by keyboard alone', async ({
  page,
}) => {
  const workshop = await newWorkshop()
  await openTrainersPage(page, workshop)
  /** Presses Tab until a control with these words has focus. */
  const tabTo = async (words: string) => {
    const focused = () =>
      page.evaluate(() => {
        const control = document.activeElement
        if (control instanceof HTMLTextAreaElement) return control.labels[0]?.textContent ?? ''
        return control instanceof HTMLButtonElement ? control.textContent : ''
      })
    for (let presses = 0; presses < 60; presses++) {
      if ((await focused()).includes(words)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`The tab key never reached ${words}`)
  }
  await tabTo('Begin')
  await page.keyboard.press('Enter')
  await tabTo('Door naar: Scan doen en delen')
  await page.keyboard.press('Enter')
  await tabTo('Plak hier de hele chat')
  const codes = await workshop.codes([0, 1, 2, 3, 4, 5, 6, 7])
  await page.keyboard.insertText(codes.join('\n'))
  await tabTo('Lees de codes')
  await page.keyboard.press('Enter')
  await expectCodes(page, '8 codes')
  await page.keyboard.press('PageDown')
  await expect(page.getByText('Nu op het scherm: Gok: Bestuurder')).toBeVisible()
  await tabTo('+')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Handen voor zelden of nooit')).toHaveValue('1')
  await page.keyboard.press('PageDown')
  await expect(page.getByText('Nu op het scherm: Uitkomst: Bestuurder')).toBeVisible()
})

test('a thousand codes at once are counted after nine thousand others, and kept', async ({
  page,
}) => {
  const workshop = await newWorkshop({}, { participants: peopleWith(9000, unevenSpread) })
  await openTrainersPage(page, workshop)
  const codes = await workshop.codes(Array.from({ length: 1000 }, (_, i) => 10_000 + i))
  const chat = codes.map((code, i) => `[10:42] Persoon ${String(i)}: hier is hij\n${code}\n`)
  await pasteChat(page, chat.join(''))
  await expect(page.getByText('Nieuw: 1000.')).toBeVisible()
  await expectCodes(page, '10000 codes')
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await page.reload()
  await expectCodes(page, '10000 codes')
})
