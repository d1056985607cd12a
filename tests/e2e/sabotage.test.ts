import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { SAVED_SCAN_SCHEMA } from '../../src/record/savedScan'
import { keptScan } from '../support/keptScan'
import { answerScan, asScored } from './scan'
import { expect, test } from './watched'

/** Things that a browser may do to storage, and the sentence that the person then sees. */
const modes: [string, () => void, RegExp][] = [
  [
    'the database throws',
    () => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get: () => {
          throw new DOMException('no', 'SecurityError')
        },
      })
    },
    /Loopt deze browser vast/,
  ],
  [
    'there is no database',
    () => {
      Object.defineProperty(globalThis, 'indexedDB', { get: () => null })
    },
    /Loopt deze browser vast/,
  ],
  [
    'the database never opens',
    () => {
      // It waits for a deletion, which waits for a connection that nobody closes.
      Object.assign(globalThis, { held: indexedDB.open('ambtskompas/', 1) })
      indexedDB.deleteDatabase('ambtskompas/')
    },
    /opent nog wat/,
  ],
  [
    'nothing can be kept at all',
    () => {
      for (const name of ['indexedDB', 'localStorage']) {
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('no', 'SecurityError')
          },
        })
      }
    },
    /Deze browser bewaart niets/,
  ],
  [
    'the device is full',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
    /nog niet bewaard/,
  ],
  [
    'the device turns out to be full at the last moment',
    () => {
      // oxlint-disable-next-line typescript/unbound-method -- it is called on a store below
      const { put } = IDBObjectStore.prototype
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
        const request = put.apply(this, given)
        request.addEventListener('success', () => {
          this.transaction.abort()
        })
        return request
      }
    },
    /nog niet bewaard/,
  ],
]

for (const [name, sabotage, says] of modes) {
  test(`${name}: the scan can be done, and says what is wrong`, async ({ page }) => {
    await page.addInitScript(sabotage)
    await page.goto('./')
    await answerScan(page, 4, (s) => asScored(s, 4))
    await expect(page.getByText(says)).toBeVisible()
  })
}

test('a slow device: nothing is written before the first read, and all is kept', async ({
  page,
}) => {
  const kept = sample('scan-1.json') as { readonly bank: object }
  // Of the present bank: else its answers would be asked again.
  await store(page, { ...kept, bank: { ...kept.bank, version: bankVersion } })
  await page.addInitScript(() => {
    // Somebody else keeps the database busy for two seconds.
    const opening = indexedDB.open('ambtskompas/')
    opening.addEventListener('success', () => {
      const held = opening.result.transaction('kept', 'readwrite').objectStore('kept')
      const until = Date.now() + 2000
      const hold = () => {
        if (Date.now() > until) opening.result.close()
        else held.get('nothing').addEventListener('success', hold)
      }
      hold()
    })
  })
  await page.goto('./#/scan/quick/2')
  await page.reload()
  await expect(page.getByText('Blok 2 van 4 ·')).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).not.toHaveCount(0)
  await page.getByRole('radio', { name: 'soms' }).first().check()
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
})

const found: [string, unknown, RegExp | undefined][] = [
  ['damaged', { schema: 3, revision: 3, bank: 'kapot' }, /niet kunnen lezen/],
  ['of another kind', 'geen gegevens', /niet kunnen lezen/],
  ['newer', { schema: 99, revision: 3, hidden: true }, /nieuwere versie/],
  ['of the first version', sample('scan-1.json'), undefined],
]

for (const [name, value, says] of found) {
  test(`stored data is ${name}: the scan can be done`, async ({ page }) => {
    await store(page, value)
    await page.goto('./#/scan/quick/1')
    await page.reload()
    await answerScan(page, 4, (s) => asScored(s, 4))
    if (says) {
      await expect(page.getByText(says)).toBeVisible()
      expect(await keptScan(page)).toEqual(value)
    } else {
      await expect(page.getByRole('main').getByRole('status').first()).toBeEmpty()
      expect(await keptScan(page)).toMatchObject({ schema: SAVED_SCAN_SCHEMA })
    }
  })
}

const { version: bankVersion } = JSON.parse(readFileSync('content/bank.json', 'utf8')) as {
  readonly version: number
}

function sample(name: string): unknown {
  return JSON.parse(
    readFileSync(new URL(`../record/samples/${name}`, import.meta.url), 'utf8'),
  ) as unknown
}

/** Replaces the stored scan behind the app's back. */
async function store(page: Page, value: unknown): Promise<void> {
  await page.goto('./#/about')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(async (put) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('ambtskompas/')
      opening.addEventListener('success', () => {
        resolve(opening.result)
      })
    })
    const transaction = database.transaction('kept', 'readwrite')
    transaction.objectStore('kept').put(put, 'scan.ambtskompas')
    await new Promise((resolve) => {
      transaction.addEventListener('complete', resolve)
    })
    database.close()
  }, value)
}
