import type { Page } from '@playwright/test'
import { keptPictureOf } from '../../src/workshop/closing/keptPicture'
import { encodePictureFile } from '../../src/workshop/closing/pictureFile'
import { closedBoard } from '../support/groups'
import { newWorkshop, openTrainersPage } from './boardCodes'
import { answerBlock, goOn } from './scan'
import { expect, test } from './watched'

test.use({ serviceWorkers: 'allow' })

/** Everything this app has left in the browser. */
function leftBehind(page: Page): Promise<{ kept: string[]; local: string[]; caches: string[] }> {
  return page.evaluate(async () => {
    const kept = await new Promise<string[]>((resolve) => {
      const opening = indexedDB.open('ambtskompas/')
      opening.addEventListener('success', () => {
        const reading = opening.result.transaction('kept').objectStore('kept').getAllKeys()
        reading.addEventListener('success', () => {
          opening.result.close()
          resolve(reading.result.map(String))
        })
      })
    })
    return { kept, local: Object.keys(localStorage), caches: await caches.keys() }
  })
}

test('“wis alles” leaves nothing, whatever there was', async ({ page }) => {
  await page.goto('./')
  await answerBlock(page, () => 4)
  await goOn(page)
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await openTrainersPage(page, await newWorkshop())
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await page.goto('./#/workshops')
  const picture = keptPictureOf(await closedBoard(9))
  const buffer = Buffer.from(picture ? encodePictureFile(picture) : '')
  await page
    .getByLabel('Kies een bordbestand')
    .setInputFiles({ name: 'beeld.json', mimeType: 'application/json', buffer })
  await expect(page.getByRole('heading', { name: 'Bewaarde beelden' })).toBeVisible()
  await page.evaluate(() => {
    localStorage.setItem('somebody.else', 'stays')
  })
  expect((await leftBehind(page)).kept).toHaveLength(4)

  await page.getByRole('button', { name: 'Wis alles op dit apparaat' }).click()
  await page.getByRole('button', { name: 'Ja, wis' }).click()
  await expect(page.getByText('Gewist van dit apparaat.')).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  expect(await leftBehind(page)).toEqual({ kept: [], local: ['somebody.else'], caches: [] })

  await page.reload()
  await expect(page.getByRole('radio')).toHaveCount(30)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})

test('a scan can be done without keeping it, and leaves nothing', async ({ page }) => {
  await page.goto('./')
  await answerBlock(page, () => 4)
  await goOn(page)
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await page.getByRole('button', { name: 'Bewaar mijn scan niet' }).click()
  await page.getByRole('button', { name: 'Ja, bewaar niets' }).click()
  await expect(page.getByText('We bewaren je scan niet.')).toBeVisible()
  await answerBlock(page, () => 2)
  expect((await leftBehind(page)).kept).toEqual([])

  await page.getByRole('button', { name: 'Bewaar mijn scan toch' }).click()
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(5)

  await page.getByRole('button', { name: 'Bewaar mijn scan niet' }).click()
  await page.getByRole('button', { name: 'Ja, bewaar niets' }).click()
  await expect(page.getByText('We bewaren je scan niet.')).toBeVisible()
  await page.goto('./#/')
  await page.reload()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  expect((await leftBehind(page)).kept).toEqual([])
})

test('if the kept scan cannot be removed, the page says so and offers a retry', async ({
  page,
}) => {
  await page.goto('./')
  await answerBlock(page, () => 4)
  await goOn(page)
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await page.evaluate(() => {
    const { prototype } = IDBObjectStore
    const own = Object.getOwnPropertyDescriptor(prototype, 'delete') ?? {}
    prototype.delete = () => {
      throw new DOMException('no', 'UnknownError')
    }
    addEventListener('mended', () => {
      Object.defineProperty(prototype, 'delete', own)
    })
  })
  await page.getByRole('button', { name: 'Bewaar mijn scan niet' }).click()
  await page.getByRole('button', { name: 'Ja, bewaar niets' }).click()
  const stuck = page.getByText('We konden niet weghalen wat al bewaard was')
  await expect(stuck).toBeVisible()
  const again = page.getByRole('button', { name: 'Probeer het nog eens' })
  await again.click()
  await expect(stuck).toBeVisible()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByText('could not remove what was already saved')).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('mended')))
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('We are not saving your scan.')).toBeVisible()
  expect((await leftBehind(page)).kept).toEqual([])
})

const refusals: [string, () => void, string][] = [
  [
    'with localStorage forbidden the rest is wiped, and the page says so',
    () => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError')
        },
      })
    },
    'Gewist van dit apparaat.',
  ],
  [
    'if the scan itself cannot be wiped, the page says that not all is gone',
    () => {
      IDBObjectStore.prototype.delete = () => {
        throw new DOMException('no', 'UnknownError')
      }
    },
    'Niet alles is gewist.',
  ],
]

for (const [name, refuse, says] of refusals) {
  test(`“wis alles”: ${name}`, async ({ page }) => {
    await page.addInitScript(refuse)
    await page.goto('./')
    await answerBlock(page, () => 4)
    await goOn(page)
    await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
    await page.getByRole('button', { name: 'Wis alles op dit apparaat' }).click()
    await page.getByRole('button', { name: 'Ja, wis' }).click()
    await expect(page.getByText(says)).toBeVisible()
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    expect(await page.evaluate(() => caches.keys())).toEqual([])
  })
}
