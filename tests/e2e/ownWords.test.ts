import type { Page } from '@playwright/test'
import { answerScan, asScored, bank, type Choose } from './scan'
import { accessFaults, looks, putInLook } from './axe'
import { expect, test } from './watched'

const choose: Choose = (s) => asScored(s, s.level === 'I' ? 5 : s.level === 'T' ? 3 : 2)

const said = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Herken ik niet' }) })
const talk = (page: Page) => page.getByRole('button', { name: 'Hierover praten' })

test('three things that a person said come back, to talk about or to put away', async ({
  page,
}) => {
  await page.goto('./#/scan/quick/1')
  await answerScan(page, 4, choose)
  await expect(page.getByRole('heading', { name: 'Drie dingen die je zelf zei' })).toBeVisible()
  await expect(said(page)).toHaveCount(3)
  const words = ['', '(bijna) nooit', 'zelden', 'soms', 'vaak', '(bijna) altijd']
  for (const card of await said(page).all()) {
    const text = await card.innerText()
    const quoted = bank.statements.filter((each) => text.includes(each.text.nl))
    expect(quoted).toHaveLength(2)
    for (const each of quoted) {
      const after = text.slice(text.indexOf(each.text.nl) + each.text.nl.length)
      const answer = choose(each)
      expect(after.trim()).toMatch(/^Jouw antwoord:/)
      expect(after).toContain(words[typeof answer === 'number' ? answer : 0])
    }
  }

  // With the keyboard alone.
  await talk(page).nth(1).focus()
  await page.keyboard.press('Space')
  await expect(talk(page).nth(1)).toHaveAttribute('aria-pressed', 'true')
  const titles = () => said(page).getByRole('heading').allInnerTexts()
  const before = await titles()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(said(page).first().getByRole('button', { name: 'Hierover praten' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(said(page).first().getByRole('heading')).not.toHaveText(before[0] ?? '')
  const after = await titles()
  expect(after.slice(1)).toEqual(before.slice(1))
  for (const look of Object.values(looks)) {
    await putInLook(page, look)
    expect(await accessFaults(page)).toEqual([])
  }

  await page.reload()
  await expect(talk(page).nth(1)).toHaveAttribute('aria-pressed', 'true')
  expect(await titles()).toEqual(after)
})
