import { describe, expect, test } from 'vitest'
import { encodeWifi, wifiProblem, type Wifi } from '../../../src/workshop/link/wifi'

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

describe('wifiProblem', () => {
  test.each<[string, Wifi, string | undefined]>([
    ['nothing of a whole network', { name: 'Zaal', password: '12345678' }, undefined],
    ['nothing of the longest password', { name: 'Zaal', password: 'x'.repeat(63) }, undefined],
    ['nothing of an open network', { name: 'Zaal' }, undefined],
    ['that a name is missing', { name: '', password: '12345678' }, 'incomplete'],
    ['that a password is missing', { name: 'Zaal', password: '' }, 'incomplete'],
    ['that a password is short', { name: 'Zaal', password: '1234567' }, 'incomplete'],
    ['that a password is long', { name: 'Zaal', password: 'x'.repeat(64) }, 'tooLong'],
    ['that a name is long in bytes', { name: 'é'.repeat(17) }, 'tooLong'],
  ])('says %s', (_, network, problem) => {
    expect(wifiProblem(network)).toBe(problem)
  })
})
