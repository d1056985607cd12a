import { frequencies, type Answer } from '../../core/statement'

/** The answer that a radio stands for; any value that is not a frequency means "not applicable". */
export function toAnswer(value: string): Answer {
  return frequencies.find((frequency) => String(frequency) === value) ?? 'na'
}
