import type { Paint } from './shape'

/** The colours and sizes of a radar: tokens on the screen, and their values in a file. */
export type RadarStyle = {
  readonly ink: Paint
  readonly softInk: Paint
  /** The background. */
  readonly paper: Paint
  readonly ring: Paint
  readonly outerRing: Paint
  readonly line: Paint
  readonly other: Paint
  readonly half: Paint
  /** The colour of a relation, for marks and for words. */
  readonly tone: (relation: string) => Paint
  readonly toneWords: (relation: string) => Paint
  readonly nameSize: Paint
  readonly answerSize: Paint
}

const wordsOf: Readonly<Record<string, string>> = { society: '-words', citizens: '-words' }

/** The style of the theme. */
export const themedStyle: RadarStyle = {
  ink: 'var(--basis-color-default-color-document)',
  softInk: 'var(--basis-color-default-color-subtle)',
  paper: 'var(--basis-color-default-bg-document)',
  ring: 'var(--basis-color-default-border-subtle)',
  outerRing: 'var(--basis-color-default-border-default)',
  line: 'var(--basis-color-action-1-color-default)',
  other: 'var(--basis-color-accent-1-border-default)',
  half: 'var(--radar-half-fill, var(--basis-color-action-1-color-default))',
  tone: (relation) => `var(--ambtskompas-${relation}-color)`,
  toneWords: (relation) => `var(--ambtskompas-${relation}-color${wordsOf[relation] ?? ''})`,
  nameSize: 'var(--radar-label-font-size, 1rem)',
  answerSize: 'var(--radar-tick-font-size, 0.8125rem)',
}
