import type { Browser, Page } from '@playwright/test'
import { recordOf, relations, type Relation } from '../../src/core/framework'
import { summariseGroup } from '../../src/core/group'
import type { Frequency } from '../../src/core/statement'
import { manglings } from '../support/chat'
import { decodeWorkshop } from '../../src/workshop/link/workshopLink'
import { closeFirstRound, codeFor, expectCodes, newWorkshop, readChat, show } from './boardCodes'
import { answerBlock, answerByMouse, answerScan, asScored, type Choose } from './scan'
import { expect, test, watch } from './watched'

const [people, late] = [14, 5]
/** Who takes part on a phone: one in the chat, two in photos, one late. The others send a code. */
const onPhones: readonly number[] = [0, 7, 8, 9]

/** How each person scores each relation, 1..5: everybody the same within a relation. */
function keyedBy(person: number, relation: Relation): Frequency {
  const steps = [person, 2 * person + 1, 4, 1 + (person % 2), 5 * person][
    relations.indexOf(relation)
  ]
  return (1 + ((steps ?? 0) % 5)) as Frequency
}

/** What a person shares, computed independently: the quick form is shared in steps of ten. */
function sharedBy(person: number): Record<Relation, number> {
  const shared = (keyed: number) => 10 * Math.floor((25 * (keyed - 1)) / 10 + 0.5)
  return recordOf(relations, (id) => shared(keyedBy(person, id)))
}

/** The middle of a group as the board shows it, computed independently. */
function medianOf(group: readonly number[], relation: Relation): number {
  const { median = 0 } = summariseGroup(group.map((person) => ({ now: sharedBy(person) })))[
    relation
  ]
  // Below twenty people figures are rounded to ten.
  return 10 * Math.floor(median / 10 + 0.5)
}

const answers = ['(bijna) nooit', 'zelden', 'soms', 'vaak', '(bijna) altijd'] as const

/** The answer nearest to a score. */
function wordFor(score: number): string {
  return answers[Math.floor(score / 25 + 0.5)] ?? ''
}

type Given = { readonly code: string; readonly qr?: Buffer }

/** One person with a phone: from the link to a code. */
async function takePart(
  browser: Browser,
  site: string,
  address: string,
  person: number,
): Promise<Given> {
  const context = await browser.newContext({ viewport: { width: 390, height: 840 } })
  const page = await context.newPage()
  const faults = watch(page, site)
  await page.goto(address)
  await expect(page.getByText('Teamdag toezicht').first()).toBeVisible()
  const choose: Choose = (statement) => asScored(statement, keyedBy(person, statement.relation))
  // The first person by mouse, as people do.
  await answerScan(page, 4, choose, person === 0 ? answerByMouse : answerBlock)
  await page.getByRole('link', { name: 'Deel met de groep' }).click()
  const code = await page
    .getByText(/^AMBT2-/)
    .first()
    .innerText()
  const qr = await page.getByRole('img', { name: 'QR-code met jouw code' }).screenshot()
  expect(faults).toEqual([])
  await context.close()
  return { code, qr }
}

/** What everybody gives: on phones, one after the other, or as if they had used one. */
async function takePartAll(browser: Browser, site: string, address: string): Promise<Given[]> {
  const read = decodeWorkshop(address.split('#/w/')[1] ?? '')
  if (!read.ok) throw new Error('No workshop in the link')
  const given: Given[] = []
  for (let person = 0; person < people; person++) {
    const made = onPhones.includes(person)
      ? takePart(browser, site, address, person)
      : codeFor(read.value.workshop, 100 + person, { now: sharedBy(person) }).then((code) => ({
          code,
        }))
    // oxlint-disable-next-line no-await-in-loop
    given.push(await made)
  }
  return given
}

/** Hands a photo of every QR code to the board, one after the other. */
async function scanAll(page: Page, codes: readonly Given[], before: number): Promise<void> {
  const [first, ...others] = codes
  if (!first?.qr) return
  const file = { name: 'foto.png', mimeType: 'image/png', buffer: first.qr }
  await page.getByLabel('Kies foto’s met QR-codes').setInputFiles(file)
  await expectCodes(page, `${String(before + 1)} codes`)
  await scanAll(page, others, before + 1)
}

test('a workshop runs from link to the picture of the group', async ({
  page,
  browser,
  baseURL,
}) => {
  const site = baseURL ?? ''
  await page.goto('./#/workshops')
  await page.getByLabel('Titel').fill('Teamdag toezicht')
  await page.getByRole('button', { name: 'Maak de workshop' }).click()
  await page.getByText('Deelnemers uitnodigen').click()
  const address = await page.getByText(/^http\S+#\/w\/\S+$/).innerText()

  const [screen] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Open het groepsscherm' }).click(),
  ])
  const screenFaults = watch(screen, site)
  await expect(screen.getByText('Doe mee').first()).toBeVisible()

  const everybody = Array.from({ length: people }, (_, person) => person)
  const given = await takePartAll(browser, site, address)
  const inTime = given.slice(0, people - late)
  const [byChat, byPhoto] = [inTime.slice(0, 7), inTime.slice(7)]

  // The chat, with one code twice and one of another workshop among the talk.
  const mangle = Object.values(manglings)
  const other = await newWorkshop()
  const chat = [
    ...byChat.map(({ code }, i) => `[10:4${String(i)}] Gast: ${mangle[3 * i]?.(code) ?? code}`),
    `Samira: nog eens ${byChat[0]?.code ?? ''}`,
    `Bas: ${await other.code(99)}`,
    'Wanneer is de pauze?',
  ].join('\n')
  await readChat(page, chat)
  await expectCodes(page, '7 codes')
  await expect(page.getByText('Stond er al: 1.')).toBeVisible()
  await expect(
    page.getByRole('paragraph').filter({ hasText: 'Van een andere workshop: 1.' }),
  ).toBeVisible()

  await page.getByText('Camera of foto').click()
  await scanAll(page, byPhoto, 7)
  await expect(screen.locator('body')).toContainText('9')
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await page.reload()
  await expectCodes(page, '9 codes')

  await closeFirstRound(page)
  await expect(page.getByText('In het beeld zitten 9 mensen.')).toBeVisible()
  await reveal(page, screen, everybody.slice(0, 9))

  // Latecomers wait until there are five.
  const latecomers = given.slice(people - late).map(({ code }) => code)
  await page.getByText('Codes toevoegen').first().click()
  await readChat(page, latecomers.slice(0, -1).join(' '))
  await expect(page.getByText('Nieuw of veranderd: 4.')).toBeVisible()
  await expect(page.getByText('Nog 1, dan kun je een nieuwe ronde sluiten.')).toBeVisible()
  await readChat(page, latecomers.at(-1) ?? '')
  await page.getByRole('button', { name: 'Sluit ronde 2' }).click()
  await expect(page.getByText('In het beeld zitten 14 mensen.')).toBeVisible()
  await reveal(page, screen, everybody)

  await show(page, 'Radar')
  await expect(screen.getByRole('heading', { name: 'Herkennen jullie dit beeld?' })).toBeVisible()

  await page.getByRole('button', { name: 'Wis dit bord' }).click()
  await page.getByRole('button', { name: 'Ja, wis' }).click()
  await expect(page.getByRole('heading', { name: 'Het bord is gewist' })).toBeVisible()
  await expect(screen.getByText('Bedankt voor het meedoen')).toBeVisible()
  expect(await keysKept(page)).toEqual([])
  expect(screenFaults).toEqual([])
})

/** Shows two relations on the projector and checks what it says against the answers. */
async function reveal(page: Page, screen: Page, group: readonly number[]): Promise<void> {
  await show(page, 'Uitkomst: Bestuurder')
  await expect(screen.getByRole('status').first()).toContainText(
    `Het midden van de groep is ‘${wordFor(medianOf(group, 'politics'))}’.`,
  )
  await show(page, 'Uitkomst: Samenleving')
  await expect(screen.getByRole('status').first()).toContainText(
    `Het midden van de groep is ‘${wordFor(medianOf(group, 'society'))}’.`,
  )
}

/** What the browser still holds about boards. */
function keysKept(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('ambtskompas/')
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('kept').objectStore('kept').getAllKeys()
          reading.addEventListener('success', () => {
            resolve(reading.result.map(String))
          })
        })
      }),
  )
}
