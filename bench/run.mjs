import { chromium } from '@playwright/test'
import { cpus, totalmem } from 'node:os'
import { runnerImport } from 'vite'
import { deepLink } from './deepLink.mjs'
import { landing } from './landing.mjs'
import { lastAnswer } from './lastAnswer.mjs'
import { serve } from './server.mjs'
import { staticPages } from './staticPages.mjs'
import { median, spread } from './statistics.mjs'

/**
 * Holds the built app against static pages of the same content, on a processor 4 times slower and
 * a network of 1.6 Mbps and 150 ms. Prints tables for docs/performance.md. A benchmark, not a test.
 * Usage: node bench/run.mjs [folder of the built app] [part of a title]
 */
const [folder = 'dist', only = ''] = process.argv.slice(2)
const benchmarks = [landing, deepLink, lastAnswer].filter(({ title }) => title.includes(only))

const { module } = await runnerImport('./tests/support/findBrowser.ts')
const browser = await chromium.launch(await module.findBrowser())
const { address, stop } = await serve(folder, staticPages)
console.log(
  `${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()}, Node ${process.version},`,
  `${String(cpus().length)} × ${cpus()[0]?.model ?? ''}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
)
try {
  for (const benchmark of benchmarks) {
    print(benchmark, await measureBoth(benchmark))
  }
} finally {
  await browser.close()
  stop()
}

/** Takes turns, so that a busy machine is as bad for the one as for the other. */
async function measureBoth(benchmark) {
  const results = { app: [], static: [] }
  for (let run = 0; run < benchmark.runs; run += 1) {
    const order = run % 2 === 0 ? ['app', 'static'] : ['static', 'app']
    for (const side of order) {
      progress(`${benchmark.title}: run ${String(run + 1)} of ${String(benchmark.runs)}, ${side}`)
      results[side].push(await benchmark.measure(browser, address + benchmark[side], run))
    }
  }
  progress('')
  return results
}

function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`)
  else if (text) process.stderr.write(`${text}\n`)
}

function print({ title, runs, columns }, results) {
  console.log(`\n${title}, median (quartiles) of ${String(runs)}\n`)
  console.log('| what | app | static | ratio |\n| --- | --- | --- | --- |')
  for (const [name, read] of Object.entries(columns)) {
    const [app, other] = [results.app.map(read), results.static.map(read)]
    const digits = name.includes('CLS') ? 4 : 0
    const ratio = median(other) > 0 ? (median(app) / median(other)).toFixed(2) : '–'
    console.log(`| ${name} | ${spread(app, digits)} | ${spread(other, digits)} | ${ratio} |`)
  }
}
