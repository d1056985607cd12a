import { readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { runnerImport } from 'vite'
import { startBrowser } from './browser.mjs'
import { measureCodes } from './codes.mjs'
import { deepLink } from './deepLink.mjs'
import { landing } from './landing.mjs'
import { lastAnswer } from './lastAnswer.mjs'
import { requests } from './requests.mjs'
import { serve } from './server.mjs'
import { staticPages } from './staticPages.mjs'
import { median, spread } from './statistics.mjs'
import { untouched } from './untouched.mjs'
import { inTheHall, workshopLink } from './workshopLink.mjs'

/**
 * Compares the built app with static pages of the same content, on a processor 4 times slower and a
 * network of 1.6 Mbps and 150 ms. Prints tables for docs/performance.md. A benchmark, not a test.
 * Usage: node bench/run.mjs [folder of the built app] [part of a title]
 */
const [folder = 'dist', only = ''] = process.argv.slice(2)
const { link } = (await runnerImport('./bench/exampleLink.mjs')).module
const benchmarks = [
  landing,
  workshopLink(link),
  inTheHall(link),
  untouched(link),
  deepLink,
  lastAnswer,
  requests,
].filter(({ title }) => title.includes(only))

const browser = await startBrowser()
const built = readFileSync(`${folder}/index.html`, 'utf8')
const pages = staticPages(built)
const host = await serve(folder, pages)
const lossy = await serve(folder, pages, { every: 50, ms: 2 * 60 })
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${browser.name}, Node ${process.version},`,
  `${String(cpus().length)} × ${cpus()[0]?.model ?? ''}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
)
try {
  for (const benchmark of benchmarks) {
    print(benchmark, await takeTurns(benchmark))
  }
  if ('Codes'.includes(only)) printCodes(await measureCodes(progress))
} finally {
  browser.stop()
  host.stop()
  lossy.stop()
}

function printCodes({ size, rows }) {
  progress('')
  console.log(
    `\n10,000 codes in ${(size / 1e6).toFixed(2)} MB of chat, ms of processor time: median (quartiles)\n`,
  )
  console.log('| what | time | ratio |\n| --- | --- | --- |')
  for (const cells of rows) console.log(row(...cells))
}

/** Takes turns, so that a busy machine slows down both equally. */
async function takeTurns({ title, runs, sides, measure, isLossy }) {
  const { address } = isLossy ? lossy : host
  const results = Object.fromEntries(Object.keys(sides).map((side) => [side, []]))
  for (let run = 0; run < runs; run += 1) {
    const order = Object.entries(sides)
    for (const [side, path] of run % 2 === 0 ? order : order.toReversed()) {
      progress(`${title}: run ${String(run + 1)} of ${String(runs)}, ${side}`)
      results[side].push(await measure(browser, address + path, run))
    }
  }
  progress('')
  return results
}

function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`)
  else if (text) process.stderr.write(`${text}\n`)
}

function print({ title, runs, columns }, { app, ...others }) {
  const load = loadavg()[0].toFixed(1)
  console.log(`\n${title}: median (quartiles) of ${String(runs)}; load of the machine ${load}\n`)
  console.log(row('what', 'app', ...Object.keys(others).flatMap((side) => [side, 'ratio'])))
  console.log(row('---', '---', ...Object.keys(others).flatMap(() => ['---', '---'])))
  for (const [name, read] of Object.entries(columns)) {
    const digits = name.includes('CLS') ? 4 : 0
    const middle = median(app.map(read))
    const compared = Object.values(others).flatMap((side) => {
      const limit = median(side.map(read))
      return [spread(side.map(read), digits), limit > 0 ? (middle / limit).toFixed(2) : '–']
    })
    console.log(row(name, spread(app.map(read), digits), ...compared))
  }
}

function row(...cells) {
  return `| ${cells.join(' | ')} |`
}
