import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { RatingsFile, Role } from '../../src/content/check/ratingsFile'
import { slotsOf } from '../../src/core/slots'
import { bank, goOn, onResult, openNumbers, rowsOf, statementsOn, type BankStatement } from './scan'
import { expect, test } from './watched'

const { ratings } = JSON.parse(readFileSync('content/ratings.json', 'utf8')) as RatingsFile

const canAnswer = (role: Role, id: string) =>
  ratings.find((rating) => rating.id === id)?.roles[role].own === 'yes'

/**
 * Answers the statements that a role can answer from its own work, and those offered instead, until
 * there are none.
 * @returns the statements that were offered
 */
async function answerAs(page: Page, role: Role): Promise<string[]> {
  const answered: BankStatement[] = []
  for (;;) {
    const shown = await statementsOn(page)
    const next = shown.find((statement) => !answered.includes(statement))
    if (!next) return answered.filter(({ quick }) => !quick).map(({ id }) => id)
    const applies = canAnswer(role, next.id)
    const group = page.getByRole('group', { name: next.text.nl })
    await group.getByRole('radio', { name: applies ? 'soms' : 'n.v.t. of weet ik niet' }).check()
    answered.push(next)
    const refused = answered.filter(({ id }) => !canAnswer(role, id))
    await expect(page.getByText(/^(Past deze niet|Ook niet|Past geen)/)).toHaveCount(refused.length)
  }
}

/**
 * The statements offered to a role in the whole scan: others of a slot, until one can be answered.
 */
function offeredTo(role: Role): string[] {
  const quick = bank.statements.filter((statement) => statement.quick)
  return slotsOf(quick, bank.statements).flatMap(([first, ...others]) => {
    const fits = [first, ...others].findIndex(({ id }) => canAnswer(role, id))
    return others.slice(0, fits === -1 ? others.length : fits).map(({ id }) => id)
  })
}

test.describe('the quick scan, answered from the own work alone', () => {
  for (const role of ['bridgeKeeper', 'itSpecialist', 'policyAdviser'] as const) {
    test(`gives a ${role} a score for all five relations`, async ({ page }) => {
      await page.goto('./')
      const offered: string[] = []
      for (let block = 1; block <= 4; block += 1) {
        await expect(page.getByText(`Blok ${String(block)} van 4 ·`)).toBeVisible()
        offered.push(...(await answerAs(page, role)))
        await goOn(page)
      }
      await onResult(page)
      expect(offered.toSorted()).toEqual(offeredTo(role).toSorted())
      expect(offered.length).toBeGreaterThan(3)
      await openNumbers(page)
      const scores = await rowsOf(page, 'De cijfers bij je vijf relaties')
      expect(scores.map(([, score]) => score)).toEqual(Array<string>(5).fill('soms · 50'))
    })
  }
})
