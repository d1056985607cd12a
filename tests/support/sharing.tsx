import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createBoardKey, findCodes, readCode } from '../../src/workshop/code/resultCode'
import { toBase64url } from '../../src/core/base64url'
import { boardNumber, type Workshop } from '../../src/core/workshop'
import { bank, statementsOf } from '../../src/content/bank'
import { dilemmas } from '../../src/content/dilemmas'
import { bankNumber, shortBank } from '../../src/core/bankNumber'
import { pairIds, recordOf, relations } from '../../src/core/framework'
import type { OptionalPart, SharedResult } from '../../src/core/sharedResult'
import { SharePage } from '../../src/workshop/code/share/SharePage'
import { readScan, useScan } from '../../src/record/scan'
import { allAnswered } from './answers'
import { workshop } from './workshops'

const { publicKey, privateKey } = await createBoardKey()
/** A workshop whose codes can be read here. */
export const asked = workshop({
  publicKey: toBase64url(publicKey),
  bank: bankNumber(bank.fingerprint),
})
export const quick = statementsOf('quick')
/** All that the workshop asks. */
export const done = {
  // The reversed statements make every relation 50 or so; the numbers are read from the page.
  answers: allAnswered(quick, 3),
  // Clearly A first, and something else once the facts were changed.
  choices: Object.fromEntries(dilemmas.map(({ id }) => [id, [3 as const, 0 as const]])),
}
/** What is shared of that. */
export const figures: SharedResult = {
  bank: shortBank(bankNumber(bank.fingerprint)),
  board: boardNumber(asked),
  participant: 77,
  revision: 0,
  form: 'quick',
  now: recordOf(relations, () => 50),
  dilemmas: pairIds().map(() => 0 as const),
}

/** Opens the page on which somebody shares, who shared `result` before and left out these parts. */
export function openSharePage(
  result?: SharedResult,
  change: Partial<Workshop> = {},
  scan: object = done,
  leftOut: readonly OptionalPart[] = [],
) {
  useScan.setState({
    ...scan,
    workshop: {
      asked: { ...asked, ...change },
      participant: 77,
      ...(result && { given: { result, code: 'AMBT2-KEPT1', leftOut } }),
    },
  })
  render(<SharePage />)
}

export const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
export const shownCode = async () => (await screen.findByText(/^AMBT2-/)).textContent
/** What the trainer reads in the code on the page. */
export const readShown = async () => {
  const [code] = findCodes(await shownCode()).codes
  return code && readCode(code, privateKey)
}
export const given = () => readScan().workshop?.given

/** So many pairs of answers that lie far apart, each marked to talk about, in the order of the bank. */
export function marking(pairs: number) {
  const statements = quick.filter(({ reversed }) => !reversed).slice(0, 2 * pairs)
  const far = statements.map(({ id }, i) => [id, i % 4 === 0 || i % 4 === 3 ? 1 : 5])
  const topics = Array.from({ length: pairs }, (_, i) =>
    [statements[2 * i]?.id, statements[2 * i + 1]?.id].join('/'),
  )
  const answers = { ...done.answers, ...Object.fromEntries(far) }
  return { statements, answers, ownWords: { topics } }
}
