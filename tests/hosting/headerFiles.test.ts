import { execFileSync } from 'node:child_process'
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

const counts = ['once', 'twice', 'three times', 'four times']
for (const [file, named, text] of [
  ['nginx/own-domain.conf', 'the name', 'kompas.example.nl'],
  ['nginx/own-domain.conf', 'the folder', appFolder],
  ['nginx/subfolder.conf', 'the path /kompas', '/kompas'],
  ['nginx/subfolder.conf', 'the folder', appFolder],
  ['nginx/proxy.conf', 'the path /kompas', '/kompas'],
  ['nginx/behind-proxy.conf', 'the folder', appFolder],
  ['retire/nginx-moved.conf', 'the path /kompas', ' /kompas'],
  ['retire/nginx-moved.conf', 'the new address', 'https://new.example.nl'],
] as const) {
  test(`${file} counts right how often ${named} stands in it`, () => {
    const lines = readFileSync(`deploy/${file}`, 'utf8').split('\n')
    const directives = lines.filter((line) => !/^\s*#/.test(line)).join('\n')
    const words = lines.map((line) => line.replace(/^# /, '')).join(' ')
    const [, said = ''] = new RegExp(`Change:.*?${named} \\(([a-z ]+)`).exec(words) ?? []
    expect(said).toBe(counts[directives.split(text).length - 2])
  })
}

test('the container listens to the outside, and a server behind a proxy on the same machine does not', () => {
  const file = 'deploy/nginx/behind-proxy.conf'
  const [, change = ''] = /sed -i '([^']+)'/.exec(readFileSync('deploy/Dockerfile', 'utf8')) ?? []
  const inside = execFileSync('sed', [change, file], { encoding: 'utf8' })
  const listens = (text: string) => text.match(/(?<=listen )[^;]+/g)
  expect(listens(readFileSync(file, 'utf8'))).toEqual(['127.0.0.1:8080', '[::1]:8080'])
  expect(listens(inside)).toEqual(['8080', '[::]:8080'])
})

test('every configuration in deploy/ is for the folder of this version', () => {
  const files = [
    'nginx/own-domain.conf',
    'nginx/subfolder.conf',
    'nginx/behind-proxy.conf',
    'apache.conf',
    'Caddyfile',
    'Dockerfile',
    'README.md',
    'retire/README.md',
  ]
  const folders = files.map((file) => [
    file,
    ...new Set(readFileSync(`deploy/${file}`, 'utf8').match(/\/var\/www\/ambtskompas-[\d.]*\d/g)),
  ])
  expect(folders).toEqual(files.map((file) => [file, appFolder]))
})
