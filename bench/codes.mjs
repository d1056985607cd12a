import { build } from 'vite'
import { median, spread } from './statistics.mjs'

const RUNS = 15
const PEOPLE = 10_000
const SEALED = 1000
const relations = ['politics', 'organisation', 'society', 'citizens', 'profession']
const noPause = () => Promise.resolve()

/**
 * Finds, checks, reads and summarises 10,000 open codes in 1.6 MB of chat, beside a bare loop over
 * the same text, in turns; then opens 1,000 sealed codes. Runs in Node on the bundled code.
 */
export async function measureCodes(progress) {
  const app = await bundle()
  const key = await app.createBoardKey()
  const chat = chatOf(app, key.board)
  const times = { bare: [], found: [], all: [] }
  for (let run = 0; run < RUNS; run += 1) {
    progress(`Codes: run ${String(run + 1)} of ${String(RUNS)}`)
    times.bare.push(await timed(() => bareLoop(chat)))
    times.found.push(await timed(() => app.findCodes(chat)))
    times.all.push(await timed(() => summarise(app, key, chat)))
  }
  progress('Codes: sealing')
  const sealed = await Promise.all(
    Array.from({ length: SEALED }, (_, nonce) =>
      app.seal(resultOf(key.board, nonce), key.publicKey),
    ),
  )
  const { codes } = app.findCodes(sealed.join('\n'))
  const opened = await timed(() => app.readArrivals(codes, key.privateKey, noPause, () => {}))
  const ratio = (numbers) => (median(numbers) / median(times.bare)).toFixed(1)
  return {
    size: chat.length,
    rows: [
      ['bare loop over the text', spread(times.bare, 1), '1'],
      ['find and check', spread(times.found, 1), ratio(times.found)],
      ['find, check, read, take in, summarise', spread(times.all, 1), ratio(times.all)],
      [`open ${String(SEALED)} sealed codes`, opened.toFixed(0), '–'],
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

async function summarise(app, { board, privateKey }, chat) {
  const { codes } = app.findCodes(chat)
  const arrivals = await app.readArrivals(codes, privateKey, noPause, () => {})
  const empty = { entries: [], removed: [], apart: [] }
  const { collection } = app.collect(empty, { board, bank: 1, form: 'quick' }, arrivals)
  if (collection.entries.length !== PEOPLE) throw new Error('Not every code was found')
  return app.closeRound(collection.entries, [], undefined, app.leastThresholds, '')
}

function bareLoop(text) {
  let letters = 0
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if ((unit > 47 && unit < 58) || (unit > 64 && unit < 91)) letters += 1
  }
  return letters
}

function chatOf({ encodeOpen }, board) {
  return Array.from({ length: PEOPLE }, (_, nonce) => {
    const code = encodeOpen(resultOf(board, nonce))
    return `[24-11-2026 10:42] Deelnemer ${String(nonce)}: dank voor de fijne ochtend, ik vond het leerzaam! Hier is mijn code voor het bord: ${code}`
  }).join('\n')
}

/** Different for everybody, and the same in every run. */
function resultOf(board, nonce) {
  const scoreOf = (i) => 5 * ((nonce * (7 + 2 * i) + 3 * i) % 21)
  const now = Object.fromEntries(relations.map((id, i) => [id, scoreOf(i)]))
  return { bank: 1, board, nonce, revision: 0, form: 'quick', now }
}

/** Milliseconds of processor time, of all threads: what else the machine does is not in it. */
async function timed(work) {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
