// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { asIis } from '../../build/headers/iis'
import { tableFor } from '../../build/headers/table'

// Where no IIS can be tried, this is what its file says to whoever reads it as XML.
const table = tableFor(
  "default-src 'none'; script-src 'self' 'sha256-page='; style-src 'self' 'sha256-both='",
  "default-src 'none'; script-src 'self' 'sha256-lost='; style-src 'self' 'sha256-both='",
)
const parsed = new DOMParser().parseFromString(asIis(table).join('\n'), 'application/xml')

/** The headers that a part of the file adds. */
function headersIn(part: string): Record<string, string> {
  const added = [...parsed.querySelectorAll(`${part} > * > httpProtocol > customHeaders > add`)]
  return Object.fromEntries(
    added.map((each) => [each.getAttribute('name') ?? '', each.getAttribute('value') ?? '']),
  )
}

test('web.config is XML, and begins as XML has to', () => {
  expect(parsed.querySelector('parsererror')).toBeNull()
  expect(asIis(table)[0]).toBe('<?xml version="1.0" encoding="utf-8"?>')
})

test('the page has its headers, with a policy that the page for unknown addresses fits in', () => {
  expect(headersIn('configuration')).toEqual({
    ...table.page,
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self' 'sha256-page=' 'sha256-lost='; style-src 'self' 'sha256-both='; frame-ancestors 'none'",
  })
  const unknown = parsed.querySelector('httpErrors > error[statusCode="404"]')
  expect(unknown?.getAttribute('path')).toBe('404.html')
})

test('the worker has a policy of its own, and hashed files have none and stay for a year', () => {
  expect(headersIn('location[path="sw.js"]')).toEqual({
    'Content-Security-Policy': table.worker['Content-Security-Policy'],
  })
  expect(headersIn('location[path="assets"]')).toEqual({})
  const cache = parsed.querySelector('location[path="assets"] clientCache')
  expect(cache?.getAttribute('cacheControlMaxAge')).toBe('365.00:00:00')
  expect(cache?.getAttribute('cacheControlCustom')).toBe('public, immutable')
})

test('every header is removed before it is added, as a surrounding site may have the same', () => {
  const added = [...parsed.querySelectorAll('customHeaders > add, staticContent > mimeMap')]
  expect(added.length).toBeGreaterThan(10)
  for (const each of added) {
    const before = each.previousElementSibling
    const key = each.tagName === 'add' ? 'name' : 'fileExtension'
    expect(before?.tagName).toBe('remove')
    expect(before?.getAttribute(key)).toBe(each.getAttribute(key))
  }
})
