import { describe, expect, test } from 'vitest'
import { encodeWifi, wifiRules, type Wifi, type WifiForm } from '../../../src/workshop/link/wifi'

describe('encodeWifi', () => {
  test.each<[string, Wifi, string]>([
    ['a network', { name: 'Zaal 1', password: 'welkom24' }, 'WIFI:T:WPA;S:Zaal 1;P:welkom24;;'],
    ['an open network', { name: 'Gasten' }, 'WIFI:T:nopass;S:Gasten;;'],
    [
      'what has a meaning of its own',
      { name: 'a;b,c:d', password: 'p"q\\r;:,' },
      String.raw`WIFI:T:WPA;S:a\;b\,c\:d;P:p\"q\\r\;\:\,;;`,
    ],
    ['a backslash before a sign', { name: String.raw`\;` }, String.raw`WIFI:T:nopass;S:\\\;;;`],
    ['spaces at the ends', { name: ' zaal ' }, 'WIFI:T:nopass;S: zaal ;;'],
    ['other letters', { name: 'Café ☕' }, 'WIFI:T:nopass;S:Café ☕;;'],
  ])('writes %s', (_, network, text) => {
    expect(encodeWifi(network)).toBe(text)
  })
})

const form: WifiForm = { name: 'Zaal', kind: 'locked', password: '12345678' }

describe('wifiRules', () => {
  test.each<[string, Partial<WifiForm>, Wifi]>([
    ['a network with a password', {}, { name: 'Zaal', password: '12345678' }],
    [
      'the longest password',
      { password: 'x'.repeat(63) },
      { name: 'Zaal', password: 'x'.repeat(63) },
    ],
    ['an open network', { kind: 'open', password: '' }, { name: 'Zaal' }],
    ['an open network, whatever password is left', { kind: 'open' }, { name: 'Zaal' }],
  ])('take %s', (_, filledIn, network) => {
    expect(wifiRules.safeParse({ ...form, ...filledIn }).data).toEqual(network)
  })

  test.each<[string, Partial<WifiForm>, string[]]>([
    ['nothing at all', { name: '', password: '' }, ['name: incomplete', 'password: incomplete']],
    ['an open network without a name', { name: '', kind: 'open' }, ['name: incomplete']],
    ['a short password', { password: '1234567' }, ['password: incomplete']],
    ['a long password', { password: 'x'.repeat(64) }, ['password: tooLong']],
    ['a name that is long in bytes', { name: 'é'.repeat(17) }, ['name: tooLong']],
    [
      'two fields that are too long',
      { name: 'é'.repeat(17), password: 'x'.repeat(64) },
      ['name: tooLong', 'password: tooLong'],
    ],
  ])('refuse %s', (_, filledIn, problems) => {
    const { error } = wifiRules.safeParse({ ...form, ...filledIn })
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual(
      problems,
    )
  })
})
