import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { encodeWorkshop } from '../../src/workshop/link/workshopLink'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page, Request } from '@playwright/test'
import { bankNumber } from '../../src/core/bankNumber'
import { openHost } from '../support/host'
import { launchBrowser } from '../support/openBrowser'
import { timesPrinted } from '../support/printing'
import {
  closeFirstRound,
  expectCodes,
  newWorkshop,
  openTrainersPage,
  readChat,
  show,
} from './boardCodes'
import { untilOffline } from './profile'
import { filmOf, photoOf } from './qrImages'
import { expect, test, watch } from './watched'

test.use({ serviceWorkers: 'allow' })

const log = JSON.parse(readFileSync('content/log.json', 'utf8')) as {
  readonly versions: readonly { readonly fingerprint: string }[]
}
/** The question bank in use, as codes and links name it. */
const bank = bankNumber(log.versions.at(-1)?.fingerprint ?? '')

/** A browser whose camera plays a film. */
async function withCamera(film: Buffer) {
  const file = join(mkdtempSync(join(tmpdir(), 'ambtskompas-')), 'code.y4m')
  writeFileSync(file, film)
  return launchBrowser([
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${file}`,
  ])
}

/** Saves everything on the page that can be saved as a file of these kinds. */
async function saveAll(page: Page, kinds: RegExp, least: number): Promise<void> {
  const buttons = page.getByRole('main').getByRole('button', { name: kinds })
  await expect(buttons.nth(least - 1)).toBeVisible()
  for (const button of await buttons.all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    expect(await download.failure()).toBeNull()
  }
}

async function open(page: Page, place: string, title: string | RegExp): Promise<void> {
  await page.goto(`./${place}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
}

test(
  'from the first answer to wiping, with a workshop, camera, files and print: nothing is refused, nothing goes elsewhere',
  { tag: '@installed' },
  async () => {
    test.slow()
    const host = await openHost('dist', '/hr/kompas/', true)
    const workshop = await newWorkshop({ title: 'Teamdag', dilemmas: true, bank })
    const browser = await withCamera(filmOf(await workshop.code(15)))
    const context = await browser.newContext({ baseURL: host.address, locale: 'nl-NL' })
    context.setDefaultTimeout(60_000)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        console.error(`refused by ${effectiveDirective}: ${blockedURI}`)
      })
    })
    const faults: (readonly string[])[] = []
    const requests: Request[] = []
    context.on('page', (page) => faults.push(watch(page, host.address)))
    context.on('request', (request) => requests.push(request))
    const page = await context.newPage()

    await test.step('the page comes with its policy, and is kept for use without a network', async () => {
      const answer = await page.goto('./')
      expect(answer?.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
      await untilOffline(page)
    })

    await test.step('somebody takes part in a workshop, and makes a code', async () => {
      await page.goto(`./#/w/${encodeWorkshop(workshop.board.workshop)}`)
      for (let block = 1; block <= 4; block += 1) {
        await expect(page.getByText(`Blok ${String(block)} van 4 ·`)).toBeVisible()
        for (const group of await page
          .getByRole('group')
          .filter({ has: page.getByRole('radio') })
          .all()) {
          await group.getByRole('radio', { name: 'vaak' }).check()
        }
        await page.locator('form').getByRole('button').last().click()
      }
      for (let dilemma = 1; dilemma <= 10; dilemma += 1) {
        await expect(page.getByText(`Dilemma ${String(dilemma)} van 10`)).toBeVisible()
        await page.getByRole('radio', { name: 'eerder B' }).first().check()
        await page.getByRole('link', { name: /^(Naar dilemma|Bekijk wat)/ }).click()
      }
      await expect(page.locator('.recharts-surface')).toBeVisible()
      await page.getByRole('link', { name: 'Deel met de groep' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Leg je telefoon op tafel/)
      await page.getByRole('button', { name: 'Kopieer' }).click()
      await expect(page.getByText('Gekopieerd.')).toBeVisible()
    })
    const code = await page.evaluate(() => navigator.clipboard.readText())

    await test.step('the result is taken along in files, on paper and in the calendar', async () => {
      await page.goto('./#/result/quick')
      await saveAll(page, /^Zet in mijn agenda/, 1)
      await saveAll(page, /terugkijken/, 1)
      await open(page, '#/report/quick', 'Print één A4')
      await saveAll(page, /\(PNG\)/, 1)
      await page.getByRole('button', { name: 'Print één A4' }).click()
      await expect.poll(() => timesPrinted(page)).toBe(1)
      await page.pdf({ preferCSSPageSize: true })
      await open(page, '#/scans', 'Mijn scans')
      await saveAll(page, /^Bewaar alles in een bestand/, 1)
    })

    await test.step('the trainer pastes, photographs and films codes', async () => {
      await openTrainersPage(page, workshop)
      const others = await Promise.all(
        [1, 2, 3, 4, 5, 6, 7, 8].map(async (person) => workshop.code(person)),
      )
      await readChat(page, [code, ...others].join('\n'))
      await expectCodes(page, '9 codes')
      await page.getByText('Camera of foto').click()
      const photo = {
        name: 'foto.png',
        mimeType: 'image/png',
        buffer: photoOf(await workshop.code(9)),
      }
      await page.getByLabel('Kies foto’s met QR-codes').setInputFiles(photo)
      await expectCodes(page, '10 codes')
      await page.getByRole('button', { name: 'Zet de camera aan' }).click()
      await expect(page.getByText('Code 11 is binnen.')).toBeVisible()
      await page.getByRole('radio', { name: 'Plakken' }).check()
    })

    await test.step('the group sees its picture, and takes it along', async () => {
      const projector = await context.newPage()
      await projector.goto(`./#/screen/${workshop.name}`)
      await expect(projector.getByRole('heading', { level: 1 })).toHaveText('Doe mee')
      await closeFirstRound(page)
      await show(page, 'Radar')
      await expect(projector.getByRole('heading', { level: 1 })).toHaveText(
        'Herkennen jullie dit beeld?',
      )
      await projector.close()
      await page.goto(`./#/group/${workshop.name}`)
      await saveAll(page, /\((?:CSV|PNG|SVG)\)/, 3)
      await page.pdf({ preferCSSPageSize: true })
    })

    await test.step('every other page is opened, in two languages', async () => {
      const others = ['about', 'cards', 'colleague/quick', 'workshops', 'existing', 'check']
      for (const place of others) {
        for (const language of ['en', 'nl']) {
          await page.goto(`./#/${place}?lang=${language}`)
          await expect(page.locator('html')).toHaveAttribute('lang', language)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        }
      }
      await open(page, '#/sheet/full', 'Vragenlijst op papier')
      await page.pdf({ preferCSSPageSize: true })
      await open(page, `#/entry/${workshop.name}`, 'Papieren vragenlijsten overtypen')
      await open(page, '#/scan/full/12', 'Een partner die telt')
      await open(page, '#/review/full', 'Al je antwoorden')
    })

    await test.step('and everything is wiped', async () => {
      await page.getByRole('button', { name: 'Wis alles op dit apparaat' }).click()
      await page.getByRole('button', { name: 'Ja, wis' }).click()
      await expect(page.getByText('Gewist van dit apparaat.')).toBeVisible()
    })

    expect(faults.flat()).toEqual([])
    expect(requests.length).toBeGreaterThan(20)
    expect(
      requests
        .filter((request) => !['GET', 'HEAD'].includes(request.method()) || request.postData())
        .map((request) => request.url()),
    ).toEqual([])
    expect(await context.cookies()).toEqual([])
    await browser.close()
    await host.stop()
  },
)
