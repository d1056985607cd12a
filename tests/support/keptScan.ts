import type { Page } from '@playwright/test'

/** The value in the browser's place for the scan, read without the app. */
export function keptScan(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('ambtskompas/')
        opening.addEventListener('error', () => {
          reject(new Error('The database does not open'))
        })
        opening.addEventListener('success', () => {
          const kept = opening.result.transaction('kept').objectStore('kept')
          const reading = kept.get('scan.ambtskompas')
          reading.addEventListener('success', () => {
            opening.result.close()
            resolve(reading.result)
          })
        })
      }),
  )
}

/** The answers in it, by the id of their statement. */
export async function keptAnswers(page: Page): Promise<Record<string, unknown>> {
  const scan = (await keptScan(page)) as { answers?: Record<string, unknown> } | undefined
  return scan?.answers ?? {}
}
