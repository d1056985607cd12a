import { waterBoard } from './ownBanks'

const { dilemmas = [], pairs = [], ...others } = waterBoard
/** The example without what it brings beside its statements. */
export const statementsAlone = others
const [first, second] = dilemmas
if (!first || !second) throw new Error('The example has two dilemmas')
/** Its dilemmas. */
export const [weir, crack] = [first, second]

export const relationCard = {
  title: 'Jij en de streek',
  questions: { self: 'Wat zag je?', colleague: 'Wat zag jij?', team: 'Wat zagen we?' },
  experiments: { I: 'Loop mee.', T: 'Nodig uit.', O: 'Vraag het na.' },
}
export const pairCard = {
  a: 'society',
  b: 'citizens',
  title: 'Streek en erf',
  tension: 'Het water is van iedereen.',
  question: 'Wie gaat voor?',
  method: { minutes: 15, people: 'met z’n tweeën', steps: ['Vertel.', 'Vraag door.'] },
}
export const ambitionCard = {
  title: 'Waarvoor',
  text: 'Voor droge voeten.',
  questions: ['Wat?', 'Wie?'],
}

/** The example with something changed in what it brings beside its statements. */
export const having = (parts: object): unknown => ({ ...waterBoard, ...parts })
export const withWeir = (change: object) => having({ dilemmas: [{ ...weir, ...change }, crack] })
export const withFirstPair = (change: object) => having({ pairs: [{ ...pairs[0], ...change }] })
