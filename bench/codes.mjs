import { build } from 'vite'
import { median, spread } from './statistics.mjs'

const RUNS = 15
const PEOPLE = 10_000
const SEALED = 1000
const relations = ['politics', 'organisation', 'society', 'citizens', 'profession']
const noPause = () => Promise.resolve()

/**
 * Finds and checks 10,000 codes in a chat, and takes in and summarises as many results, beside a
 * bare loop over the text, in turns; then opens 1,000 codes. Runs in Node on the bundled code.
 */
export async function measureCodes(progress) {
  const app = await bundle()
  const key = await app.createBoardKey()
  progress('Codes: sealing')
  const results = Array.from({ length: PEOPLE }, (_, person) => resultOf(key.board, person))
  const codes = await Promise.all(results.map((result) => app.seal(result, key.publicKey)))
  const chat = chatOf(codes)
  const times = { bare: [], found: [], board: [] }
  for (let run = 0; run < RUNS; run += 1) {
    progress(`Codes: run ${String(run + 1)} of ${String(RUNS)}`)
    times.bare.push(await timed(() => bareLoop(chat)))
    times.found.push(await timed(() => app.findCodes(chat)))
    times.board.push(await timed(() => summarise(app, key.board, results)))
  }
  const some = app.findCodes(codes.slice(0, SEALED).join('\n')).codes
  const opened = await timed(() => app.readArrivals(some, key.privateKey, noPause, () => {}))
  const ratio = (numbers) => (median(numbers) / median(times.bare)).toFixed(1)
  return {
    size: chat.length,
    rows: [
      ['bare loop over the text', spread(times.bare, 1), '1'],
      ['find and check', spread(times.found, 1), ratio(times.found)],
      ['take in and summarise', spread(times.board, 1), ratio(times.board)],
      [`open ${String(SEALED)} codes`, opened.toFixed(0), '–'],
    ],
  }
}

/** What the browser gets: one file without imports. */
async function bundle() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'bench/codesEntry.mjs',
      write: false,
      minify: true,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const [{ code }] = built.output
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}

function summarise(app, board, results) {
  const empty = { participants: [], removed: [], rejected: [] }
  const arrivals = results.map((result) => ({ mark: String(result.participant), result }))
  const { collection } = app.collect(empty, { board, bank: 1, form: 'quick' }, arrivals)
  if (collection.participants.length !== PEOPLE) throw new Error('Not everybody counts')
  const { leastThresholds: thresholds } = app
  const workshop = { form: 'quick' }
  return app.closeRound({ ...collection, rounds: [], thresholds, privateKey: '', workshop }, '')
}

function bareLoop(text) {
  let letters = 0
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if ((unit > 47 && unit < 58) || (unit > 64 && unit < 91)) letters += 1
  }
  return letters
}

function chatOf(codes) {
  return codes
    .map(
      (code, i) =>
        `[24-11-2026 10:42] Deelnemer ${String(i)}: dank voor de fijne ochtend, ik vond het leerzaam! Hier is mijn code voor het bord: ${code}`,
    )
    .join('\n')
}

/** Different for everybody, and the same in every run. */
function resultOf(board, participant) {
  const scoreOf = (i) => 10 * ((participant * (7 + 2 * i) + 3 * i) % 11)
  const now = Object.fromEntries(relations.map((id, i) => [id, scoreOf(i)]))
  return { bank: 1, board, participant, revision: 0, form: 'quick', now }
}

/** Milliseconds of processor time, of all threads: what else the machine does is not in it. */
async function timed(work) {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
