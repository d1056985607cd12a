import { builtInFramework } from '../builtInFramework'
import { builtInDilemmas } from '../builtInDilemmas'
import { builtInOpening } from '../opening'
import type { Ours } from './readOwnBank'

/** The parts that a custom bank takes over from the app's own. */
export const ours: Ours = {
  id: builtInOpening.bank.id,
  framework: builtInFramework,
  dilemmas: builtInDilemmas,
}
