import { relations } from '../../src/core/framework'
import { constants, valueOf } from '../constants'
import { percent, table } from '../tables'
import type { Calibration } from './calibration'
import type { ItemFigures } from './itemFigures'

export function itemTable(items: readonly ItemFigures[]): string {
  return table(
    [
      'statement',
      'n',
      'mean',
      'most n.v.t.',
      'item–rest r',
      'role that differs most',
      'read again',
    ],
    items.map(({ id, answered, mean, notApplicable, itemRest, shift, flags }) => [
      id,
      String(answered),
      decimals(mean, 0),
      notApplicable ? `${percent(notApplicable.value)} ${notApplicable.role}` : '–',
      decimals(itemRest, 2),
      shift ? `${shift.value.toFixed(0)} ${shift.role}` : '–',
      flags.join(', '),
    ]),
  )
}

export function relationTable(
  alphas: Readonly<Record<string, number>>,
  retest: Readonly<Record<string, number>> | undefined,
): string {
  return table(
    ['relation', 'alpha', 'retest r'],
    relations.map((relation) => [
      relation,
      decimals(alphas[relation], 2),
      decimals(retest?.[relation], 2),
    ]),
  )
}

export function componentTable({ components }: Calibration): string {
  const { person, personRelation = 0, statement, rest } = components
  const total = person + personRelation + statement + rest
  const row = (name: string, variance: number) => [
    name,
    decimals(variance, 0),
    percent(variance / total),
  ]
  return table(
    ['source of variance', 'points squared', 'part'],
    [
      row('person', person),
      row('person × relation', personRelation),
      row('statement within relation', statement),
      row('rest', rest),
    ],
  )
}

/** One row for each constant that a pilot measures: what it is now, and what was found. */
function constantRows({ constants: measured }: Calibration) {
  return constants.flatMap(({ file, name, does, calibrated }) => {
    const found = calibrated && measured[calibrated]
    return found === undefined || Number.isNaN(found)
      ? []
      : [{ file, name, does, now: valueOf({ file, name }), measured: Number(found.toFixed(1)) }]
  })
}

export function constantTable(calibration: Calibration): string {
  return table(
    ['constant', 'file', 'now', 'measured'],
    constantRows(calibration).map(({ file, name, now, measured }) => [
      name,
      file,
      String(now),
      String(measured),
    ]),
  )
}

/** The text of calibration.json. */
export function calibrationFile(
  calibration: Calibration,
  bank: Readonly<Record<'id' | 'version' | 'fingerprint', string | number>>,
): string {
  const { id, version, fingerprint } = bank
  const { people, again, components, assumptions } = calibration
  const rounded = (values: Readonly<Record<string, number | undefined>>) =>
    Object.fromEntries(
      Object.entries(values).flatMap(([key, x = Number.NaN]) =>
        Number.isNaN(x) ? [] : [[key, Number(x.toFixed(2))]],
      ),
    )
  const file = {
    bank: { id, version, fingerprint },
    people,
    again,
    constants: constantRows(calibration),
    components: rounded(components),
    assumptions: rounded(assumptions),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** A number as it is shown; a dash where too few people answered to know it. */
function decimals(value = Number.NaN, digits: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(digits)
}
