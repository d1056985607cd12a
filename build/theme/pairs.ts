import { relations } from '../../src/core/framework'

/** A token, and the tokens that can be behind it. */
type Rows = readonly (readonly [front: string, backs: readonly string[]])[]

const papers = [
  'basis-color-default-bg-document',
  'basis-color-default-bg-default',
  'basis-form-control-background-color',
  'basis-form-control-hover-background-color',
]

/** Colours of text, and the backgrounds that it can be on: 4.5 to 1. */
const words: Rows = [
  ['basis-color-default-color-document', [...papers, 'basis-form-control-active-background-color']],
  ['basis-color-default-color-subtle', [...papers, 'basis-form-control-active-background-color']],
  ['basis-heading-color', papers],
  ['basis-color-action-1-color-default', [...papers, 'basis-color-action-1-bg-default']],
  ['basis-color-action-1-color-hover', papers],
  ['basis-color-accent-1-color-default', [...papers, 'basis-color-accent-1-bg-default']],
  ['basis-color-default-color-document', ['basis-color-accent-1-bg-default']],
  [
    'basis-color-action-1-inverse-color-default',
    ['basis-color-action-1-inverse-bg-default', 'basis-color-action-1-inverse-bg-hover'],
  ],
]

/** The names of relations in their own colours, which can be on the page, on a card or on paper. */
const names: Rows = relations.map((relation) => {
  const isDarker = relation === 'society' || relation === 'citizens'
  return [`ambtskompas-${relation}-color${isDarker ? '-words' : ''}`, papers]
})

/** Lines of controls and charts, and the backgrounds that they can be on: 3 to 1. */
const marks: Rows = [
  ['basis-form-control-border-color', papers],
  ['basis-color-default-border-default', papers],
  ['basis-form-control-accent-color', papers],
  ['basis-color-accent-1-border-default', papers],
  ['basis-focus-outline-color', papers],
  ...relations.map((relation) => [`ambtskompas-${relation}-color`, papers] as const),
]

/**
 * The paper of a page of A4. It has its own ink; the only colour of a theme on it is this accent,
 * in light mode.
 */
export const paper = { paper: '#ffffff' }
const onPaper: Rows = [['basis-color-accent-1-color-default', Object.keys(paper)]]

/** Every pair of colours in use, with the contrast that it needs. */
export const colourPairs = [
  ...rows([...words, ...names, ...onPaper], 'words', 4.5),
  ...rows(marks, 'lines', 3),
]

function rows(table: Rows, what: 'words' | 'lines', least: number) {
  return table.flatMap(([front, backs]) => backs.map((back) => ({ front, back, what, least })))
}
