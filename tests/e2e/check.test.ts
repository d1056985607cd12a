import { expect, test, untilOffline } from './profile'

test('on a host that sends no headers, the page says what to do', async ({ page, startHost }) => {
  const host = await startHost()
  await page.goto(host.address)
  await untilOffline(page)
  await page.goto(`${host.address}#/about`)
  await page.getByRole('link', { name: /werkt alles/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Werkt alles hier?')
  await expect(page.getByRole('status').getByText('Niet in orde: 3')).toBeVisible()
  await expect(page.getByText('De server stuurt de regels van de pagina niet mee')).toBeVisible()
  await expect(page.getByText('Zet gzip of Brotli aan')).toBeVisible()
  const offline = page.locator('dl > div', { hasText: 'Werken zonder internet' })
  await expect(offline.getByText('In orde', { exact: true })).toBeVisible()

  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'Open de kapotte link' }).click()
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText('Hoe het werkt')
})
