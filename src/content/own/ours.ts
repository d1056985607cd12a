import { builtInFramework } from '../builtInFramework'
import { builtInDilemmas } from '../builtInDilemmas'
import { builtInOpening } from '../opening'
import type { Ours } from './readOwnBank'

/** What an own bank takes over from that of the app. */
export const ours: Ours = {
  id: builtInOpening.bank.id,
  framework: builtInFramework,
  dilemmas: builtInDilemmas,
}
