import type { Relation } from '../../core/framework'
import type { RadarStyle } from '../charts/radarStyle'

const tones: Readonly<Record<Relation, string>> = {
  politics: '#774aa1',
  organisation: '#205e73',
  society: '#3a9464',
  citizens: '#bf5f28',
  profession: '#88193b',
}

/** Colours dark enough for text. */
const toneWords: Readonly<Record<Relation, string>> = {
  ...tones,
  society: '#2a784f',
  citizens: '#aa5020',
}

/** The light theme, written out: a file has no tokens. */
export const fileStyle = {
  ink: '#17212b',
  softInk: '#51606e',
  paper: '#ffffff',
  ring: '#dcd7cc',
  outerRing: '#7d8682',
  line: '#0b4f5c',
  other: '#b3541e',
  half: '#0b4f5c',
  tone: (relation) => tones[relation as Relation],
  toneWords: (relation) => toneWords[relation as Relation],
  nameSize: 19,
  answerSize: 13,
} as const satisfies RadarStyle

export const sans = "'Source Sans 3', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
export const serif = "'Source Serif 4', Georgia, 'Times New Roman', serif"
