import { hashOf } from '../src/core/fingerprint'

/** A number from 0 to below 1, at random but the same in every run. */
export type Chance = () => number

/** Random numbers seeded by a name, so that one world does not affect another (mulberry32). */
export function chanceFor(seed: number, name: string): Chance {
  let state = Number.parseInt(hashOf(`${String(seed)} ${name}`), 16)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A draw from the standard normal distribution (Box & Muller 1958). */
export function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
}
