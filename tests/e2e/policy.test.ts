import { expect } from '@playwright/test'
import { test } from '../support/openBrowser'

test('the page carries a strict policy, before anything else', async ({ page }) => {
  await page.goto('./')
  const first = page.locator('head > *').first()
  await expect(first).toHaveAttribute('http-equiv', 'Content-Security-Policy')
  const policy = (await first.getAttribute('content')) ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/trusted-types ambtskompas$/)
  expect(policy).not.toContain('unsafe')
  expect(policy).not.toMatch(/https?:/)
})

test.describe('when code is injected into a page', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./')
    await page.evaluate(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        document.documentElement.dataset['refused'] = effectiveDirective
      })
    })
  })

  const attempts: [string, () => void, string][] = [
    [
      'a script does not run',
      () => {
        const script = document.createElement('script')
        script.append('document.title = "taken over"')
        document.body.append(script)
      },
      'require-trusted-types-for',
    ],
    [
      'a picture from elsewhere is not fetched',
      () => {
        document.body.append(Object.assign(new Image(), { src: 'https://example.org/x.png' }))
      },
      'img-src',
    ],
    [
      'nothing can be sent away',
      () => {
        fetch('https://example.org/').catch(() => undefined)
      },
      'connect-src',
    ],
  ]

  for (const [name, attempt, directive] of attempts) {
    test(name, async ({ page }) => {
      await page.evaluate(attempt)
      await expect(page.locator('html')).toHaveAttribute('data-refused', directive)
      await expect(page).not.toHaveTitle('taken over')
    })
  }
})
