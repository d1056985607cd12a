import { expect, test } from 'vitest'
import { mailLink } from '../../../src/workshop/code/share/mailLink'

test('a mail goes to the address, with its subject and the code', () => {
  const link = new URL(mailLink('a+b@x.example', 'Dag & nacht?', 'AMBT2-X\nY'))
  expect(link.protocol).toBe('mailto:')
  expect(decodeURIComponent(link.pathname)).toBe('a+b@x.example')
  expect([...link.searchParams]).toEqual([
    ['subject', 'Dag & nacht?'],
    ['body', 'AMBT2-X\nY'],
  ])
})

test('a mail without an address leaves that to the person', () => {
  expect(mailLink('', 'S', 'B')).toBe('mailto:?subject=S&body=B')
})

test('nothing in an address or a subject adds to the mail', () => {
  const link = new URL(mailLink('a@x.example?bcc=b@y.example', 'S&bcc=c@z.example', 'B'))
  expect(link.searchParams.has('bcc')).toBe(false)
})
