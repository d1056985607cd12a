import { readFileSync } from 'node:fs'
import type { Calibrated } from './items/calibration'

type Constant = {
  readonly file: string
  readonly name: string
  readonly does: string
  readonly origin: string
  /** The name of what a pilot measures about it, if anything. */
  readonly calibrated?: Calibrated
}

/** Every number on which a verdict rests, with where it is used and where it comes from. */
export const constants: readonly Constant[] = [
  {
    file: 'src/core/certainty.ts',
    name: 'TYPICAL_SD',
    does: 'typical spread of one person’s answers within a relation, in points',
    origin: 'simulated; a pilot replaces it',
    calibrated: 'typicalSd',
  },
  {
    file: 'src/core/certainty.ts',
    name: 'TYPICAL_WEIGHT',
    does: 'as many answers as that spread weighs',
    origin: 'chosen: as much as a quick form',
    calibrated: 'typicalWeight',
  },
  {
    file: 'src/core/certainty.ts',
    name: 'CLEAR',
    does: 'standard errors from which a pair is clear; 1/√2 of it is the width of a band',
    origin: 'simulated; the 9 % point of the range of five equal means',
  },
  {
    file: 'src/core/summary.ts',
    name: 'NAMED',
    does: 'standard errors from which a result names the largest difference',
    origin: 'simulated; the 7 % point of the range of five equal means',
  },
  {
    file: 'src/core/compare.ts',
    name: 'TYPICAL_SD',
    does: 'typical spread of the change in one answer, in points',
    origin: 'simulated; a pilot replaces it',
    calibrated: 'changeSd',
  },
  {
    file: 'src/core/compare.ts',
    name: 'CLEAR',
    does: 'standard errors from which a change is clear',
    origin: 'normal distribution, 1 % for each of five relations',
  },
  {
    file: 'src/core/group.ts',
    name: 'BANK_SD',
    does: 'how far statements lie apart for everybody, in points',
    origin: 'chosen above what is simulated; a pilot replaces it',
    calibrated: 'bankSd',
  },
  {
    file: 'src/core/group.ts',
    name: 'EFFICIENCY',
    does: 'standard error of the Hodges–Lehmann estimate, as a part of that of a mean',
    origin: 'asymptotic theory: √(π/3)',
  },
  {
    file: 'src/core/group.ts',
    name: 'NAMED',
    does: 'standard errors from which a group’s difference is named',
    origin: 'the 10 % point of the range of five equal means',
  },
  {
    file: 'src/core/sizes.ts',
    name: 'LEAST_ANSWERS',
    does: 'answers without which there is no score, beside half of the statements',
    origin: 'chosen',
  },
  {
    file: 'src/core/thirds.ts',
    name: 'LOW_ENDS',
    does: 'where the low third of a group ends, in points',
    origin: 'scale: halfway between seldom and sometimes',
  },
  {
    file: 'src/core/thirds.ts',
    name: 'HIGH_BEGINS',
    does: 'where the high third begins',
    origin: 'scale: halfway between sometimes and often',
  },
  {
    file: 'src/core/contrasts.ts',
    name: 'LEAST_DISTANCE',
    does: 'answers between two of somebody’s own words',
    origin: 'chosen',
  },
  {
    file: 'src/core/answeringStyle.ts',
    name: 'MOSTLY_THE_SAME',
    does: 'part of the answers that are one answer, from which a hint is given',
    origin: 'chosen',
  },
]

/** The value of a constant, as its file has it. */
export function valueOf({ file, name }: Pick<Constant, 'file' | 'name'>): number {
  const source = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
  const found = new RegExp(String.raw`^(?:export )?const ${name} = ([\d._]+)$`, 'm').exec(source)
  if (!found) throw new Error(`${file} has no constant ${name}`)
  return Number(found[1])
}
