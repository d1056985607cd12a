import { scripts } from '../../content/scripts'
import type { Script } from '../../content/schema'
import type { Screen } from '../board/savedBoard'

/** The step of its script that a board is in, for those who only look on. */
export function stepOf({
  script,
  step,
}: Pick<Screen['course'], 'script' | 'step'>): Script['steps'][number] | undefined {
  return scripts.find(({ id }) => id === script)?.steps[step]
}
