import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { test } from '../support/openBrowser'
import { appFolder } from '../support/hosting/deployed'
import { everywhere, expectedOf, forAYear, workerPolicy } from '../support/hosting/expected'

const { policy, read } = expectedOf('dist')

for (const file of ['nginx.conf', '.htaccess', 'caddy.conf', '_headers']) {
  test(`${file} sends the policies that the pages carry, and no others`, () => {
    const text = read(file)
    const policies = new Set(text.match(/default-src 'none'; [^"\n]+/g))
    expect([...policies].toSorted()).toEqual(
      [policy.page, policy.notFound, workerPolicy].toSorted(),
    )
    for (const [name, value] of Object.entries(everywhere)) {
      expect(text.toLowerCase()).toMatch(
        new RegExp(`${name}:? "?${value.toLowerCase().replaceAll(/[()]/g, String.raw`\$&`)}"?`),
      )
    }
    expect(text).toContain(forAYear)
  })
}

test('every configuration in deploy/ is for the folder of this version', () => {
  const files = [
    'nginx/own-domain.conf',
    'nginx/subfolder.conf',
    'nginx/behind-proxy.conf',
    'apache.conf',
    'Caddyfile',
    'Dockerfile',
    'README.md',
  ]
  const folders = files.map((file) => [
    file,
    ...new Set(readFileSync(`deploy/${file}`, 'utf8').match(/\/var\/www\/ambtskompas-[\d.]*\d/g)),
  ])
  expect(folders).toEqual(files.map((file) => [file, appFolder]))
})
