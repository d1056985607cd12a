import type { Script } from '../../content/schema'

type Step = Script['steps'][number]

/** A step with what a trainer says of it: without a picture of the group, something else. */
export function stepAsLed(step: Step, picture: object | undefined): Step {
  return picture ? step : { ...step, ...step.withoutPicture }
}
