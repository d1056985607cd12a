import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Frame, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { makePackage } from '../../build/scorm/makePackage'
import { readFolder } from '../../build/release/buildApp'
import { hostFolder } from '../support/adapted'
import { fullConfig } from '../support/fullConfig'
import { openHost, type Host } from '../support/host'
import { openOtherSite } from '../support/otherSite'
import { expect, test } from './profile'
import { answerBlock } from './scan'
import { watch } from './watched'

/** A learning platform with scorm-again in it, which records every call. */
const platform = `<!doctype html>
<title>Leren</title>
<script src="/scorm12.min.js"></script>
<script>
  var real = new Scorm12API({ autocommit: false, logLevel: 5 })
  window.heard = []
  window.API = {}
  'LMSInitialize LMSFinish LMSGetValue LMSSetValue LMSCommit LMSGetLastError'.split(' ').forEach(
    function (name) {
      API[name] = function () {
        var answer = real[name].apply(real, arguments)
        heard.push([name].concat([].slice.call(arguments), [answer]).join(' '))
        return answer
      }
    },
  )
  window.data = function () { return real.cmi }
  if (/window/.test(location.search)) window.open('/course/lms.html')
  else document.write('<iframe src="/course/lms.html" width="900" height="700"></iframe>')
</script>`

/** A folder with the platform, and the package of a build as a course on it. */
async function platformWith(build: string): Promise<string> {
  const made = await makePackage(build)
  if (!made.ok) throw new Error(made.said)
  const folder = mkdtempSync(join(tmpdir(), 'ambtskompas-lms-'))
  for (const [name, content] of Object.entries(unzipSync(made.archive))) {
    const file = join(folder, 'course', name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  copyFileSync('node_modules/scorm-again/dist/scorm12.min.js', join(folder, 'scorm12.min.js'))
  writeFileSync(join(folder, 'index.html'), platform)
  writeFileSync(join(folder, '404.html'), '')
  return folder
}

let folder = ''
let host: Host
test.beforeAll(async () => {
  folder = await platformWith('dist')
  host = await openHost(folder)
})
test.afterAll(async () => {
  await host.stop()
  rmSync(folder, { recursive: true })
})

/** The frame of the app, once it is there. */
async function appIn(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().some((each) => /course\/index/.test(each.url()))).toBe(true)
  const app = page.frames().find((each) => /course\/index/.test(each.url()))
  if (!app) throw new Error('There is no app')
  await expect(app.locator('html')).toHaveAttribute('data-reach', 'here')
  return app
}

async function answerAll(
  app: Frame,
  answer: (app: Frame) => Promise<void> = (block) => answerBlock(block, () => 4),
): Promise<void> {
  for (const block of [1, 2, 3, 4]) {
    await expect(app.getByText(`Blok ${String(block)} van 4 ·`)).toBeVisible()
    await answer(app)
    await app.locator('form').getByRole('button').last().click()
  }
  await expect(app.getByText('Je resultaat ·')).toBeVisible()
}

function heardBy(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
}

/** The data that the platform would keep. */
function dataOf(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      JSON.parse(
        JSON.stringify((globalThis as unknown as { data: () => unknown }).data()),
      ) as unknown,
  )
}

const begun = [
  'LMSInitialize  true',
  'LMSGetValue cmi.core.lesson_status not attempted',
  'LMSSetValue cmi.core.lesson_status incomplete true',
]
const told = ['LMSSetValue cmi.core.lesson_status completed true', 'LMSCommit  true']

test('a learning platform hears that a result was reached, and nothing else', async ({ page }) => {
  const faults = watch(page, host.address)
  await page.goto(host.address)
  const app = await appIn(page)
  expect(await heardBy(page)).toEqual(begun)
  await answerAll(app)
  await expect.poll(() => heardBy(page)).toEqual([...begun, ...told])

  // After a reload, or another look at the result, the platform is not told again.
  await app.goto(`${host.address}course/index.html#/result/quick`)
  await app.getByRole('link', { name: 'Hoe het werkt' }).click()
  await expect(app.getByRole('heading', { level: 1, name: 'Hoe het werkt' })).toBeVisible()
  expect(await heardBy(page)).toEqual([...begun, ...told])

  await page.locator('iframe').evaluate((frame) => {
    frame.remove()
  })
  await expect.poll(() => heardBy(page)).toEqual([...begun, ...told, 'LMSFinish  true'])
  expect(await dataOf(page)).toMatchObject({
    suspend_data: '',
    comments: '',
    core: { lesson_status: 'completed', lesson_location: '', score: { raw: '' }, exit: '' },
  })
  expect(faults).toEqual([])
})

test('somebody who leaves halfway has not completed it', async ({ page }) => {
  await page.goto(host.address)
  const app = await appIn(page)
  await answerBlock(app, () => 4)
  await app.goto(`${host.address}course/index.html#/result/quick`)
  await expect(app.getByText('Je resultaat ·')).toBeVisible()
  await page.locator('iframe').evaluate((frame) => {
    frame.remove()
  })
  await expect.poll(() => heardBy(page)).toEqual([...begun, 'LMSFinish  true'])
  expect(await dataOf(page)).toMatchObject({ core: { lesson_status: 'incomplete' } })
})

test('no service worker stays behind', async ({ page }) => {
  await page.goto(host.address)
  const app = await appIn(page)
  await answerAll(app)
  expect(
    await app.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0)
  expect(host.count('course/sw.js')).toBe(0)
})

test('opened in a window of its own it finds the platform too', async ({ page, context }) => {
  const opened = context.waitForEvent('page')
  await page.goto(`${host.address}?window`)
  const own = await opened
  await answerAll(await appIn(own))
  await expect.poll(() => heardBy(page)).toEqual([...begun, ...told])
  await own.close()
  await expect.poll(() => heardBy(page)).toEqual([...begun, ...told, 'LMSFinish  true'])
})

test('a platform that stands in another website hears it as well, and people are told about keeping', async ({
  page,
}) => {
  const site = await openOtherSite()
  await page.goto(site.showing(host.address))
  const app = await appIn(page)
  await expect(app.getByText('In een andere website bewaart je browser')).toBeVisible()
  await answerAll(app)
  const inner = page.frames()[1]
  await expect
    .poll(() => inner?.evaluate(() => (globalThis as unknown as { heard: string[] }).heard))
    .toEqual([...begun, ...told])
  site.close()
})

test('without a platform the scan works all the same', async ({ page }) => {
  const faults = watch(page, host.address)
  await page.goto(`${host.address}course/lms.html`)
  await answerAll(await appIn(page))
  expect(faults).toEqual([])
})

test('a host has its name, its look and its own statements in the package', async ({ page }) => {
  const build = await hostFolder(readFolder('dist'))
  writeFileSync(join(build, 'config.json'), JSON.stringify(fullConfig))
  const course = await platformWith(build)
  const own = await openHost(course)
  const faults = watch(page, own.address)
  await page.goto(own.address)
  const app = await appIn(page)
  await expect(page.frameLocator('iframe').locator('iframe')).toHaveAttribute(
    'title',
    'Kompas Vallei',
  )
  await expect(app.getByRole('link', { name: 'Kompas Vallei, naar het begin' })).toBeVisible()
  await expect(app.locator('html')).toHaveCSS('background-color', 'rgb(250, 240, 230)')
  await expect(app.getByText('Stellingen: ‘Waterschap Vallei’.')).toBeVisible()
  await expect(
    app.getByText('Ik praat met collega’s over wat goed werk voor het waterschap is.'),
  ).toBeVisible()
  await answerAll(app, async (block) => {
    for (const often of await block.getByRole('radio', { name: 'vaak' }).all()) await often.check()
  })
  await expect.poll(() => heardBy(page)).toEqual([...begun, ...told])
  expect(faults).toEqual([])
  await own.stop()
  for (const made of [build, course]) rmSync(made, { recursive: true })
})
