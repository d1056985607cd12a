import { bank, answerScan, asScored } from './scan'
import { expect, test } from './watched'

test('somebody with a result is welcomed, does the scan again and reads what moved', async ({
  page,
}) => {
  test.slow()
  await page.goto('./')
  await answerScan(page, 4, (s) => asScored(s, s.relation === 'society' ? 1 : 3))
  await expect(page.getByText('Bewaard op dit apparaat').first()).toBeAttached()
  await page.goto('./#/')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Welkom terug' })).toBeVisible()
  const today = await page.evaluate(() =>
    new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long' }).format(new Date()),
  )
  await expect(page.getByText(`Je laatste scan: ${today}.`)).toBeVisible()
  await page.getByRole('link', { name: 'Bekijk' }).click()
  await expect(page.getByText('Je resultaat ·')).toBeVisible()
  await expect(page.getByText('Vergeleken met')).toHaveCount(0)

  await page.goto('./#/')
  await page.getByRole('button', { name: 'Doe hem opnieuw en vergelijk' }).click()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await answerScan(page, 4, (s) => asScored(s, s.relation === 'society' ? 4 : 3))
  await expect(page.getByText(`Vergeleken met ‘${today} `)).toBeVisible()
  await expect(page.getByText('De samenleving komt volgens je scan van nu vaker')).toBeVisible()
  const society = bank.statements.find((s) => s.quick && s.relation === 'society')
  await expect(
    page.getByRole('listitem').filter({ hasText: `${society?.text.nl ?? ''} Eerst` }),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Alle 4' }).click()
  await expect(
    page.getByRole('heading', { name: 'Antwoorden die twee stappen of meer verschillen' }),
  ).toBeVisible()
})
