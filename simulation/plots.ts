import { forms } from '../src/core/framework'
import { chart } from './chart'
import { rate, share } from './statistics'
import { GROUP_DIFFERENCE, type Study } from './study'
import { CLASS, classes, clearIn } from './tables'

/** The pictures in docs/measurement/, by file name. */
export function plotsOf(study: Study): Readonly<Record<string, string>> {
  return {
    'differences.svg': chart({
      title: 'How often a true difference of one person is clear',
      x: 'true difference between two relations, in points (middle of a class)',
      y: 'of all pairs of relations',
      ticks: [0, 5, 10, 15, 20, 25, 30, 35],
      series: forms.map((form) => ({
        name: `${form} form`,
        points: classes.map((from) => [from + CLASS / 2, share(clearIn(study, form, from))]),
      })),
    }),
    'groups.svg': chart({
      title: 'How often a difference is named of a group',
      x: 'people in the group',
      y: 'of all groups',
      ticks: [0, 20, 40, 60, 80, 100],
      series: [
        {
          name: 'no difference',
          points: study.groups.map((group) => [group.people, share(group.without)]),
        },
        {
          name: `${String(GROUP_DIFFERENCE)} points`,
          points: study.groups.map((group) => [group.people, share(group.with)]),
        },
      ],
    }),
    'bands.svg': chart({
      title: 'How often the band of a score holds the truth',
      x: 'true score of a relation (middle of a class)',
      y: 'of all published scores',
      ticks: [0, 25, 50, 75, 100],
      series: forms.map((form) => ({
        name: `${form} form`,
        points: [15, 25, 35, 45, 55, 65, 75, 85].map((middle) => {
          const near = study.forms[form].scores.filter(({ truth }) => Math.abs(truth - middle) < 5)
          return [middle, share(rate(near.map(({ isHeld }) => isHeld)))]
        }),
      })),
    }),
  }
}
