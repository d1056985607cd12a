import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
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

test('every configuration in deploy/ is for the same folder', () => {
  const files = [
    'nginx/own-domain.conf',
    'nginx/subfolder.conf',
    'nginx/behind-proxy.conf',
    'apache.conf',
    'Caddyfile',
    'Dockerfile',
  ]
  for (const file of files) {
    const folders = readFileSync(`deploy/${file}`, 'utf8').match(/\/var\/www\/ambtskompas[\w.-]*/g)
    expect([file, ...new Set(folders)]).toEqual([
      file,
      expect.stringMatching(/^\/var\/www\/ambtskompas-1\.0\.0/),
    ])
  }
})
