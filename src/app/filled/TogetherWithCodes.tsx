import { TogetherPage } from '../../history/together/TogetherPage'
import { readOneCode } from '../../workshop/code/readOneCode'

/** Two results side by side, each from a file or from the code of a workshop. */
export function TogetherWithCodes() {
  return <TogetherPage readCode={readOneCode} />
}
