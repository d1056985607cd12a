import { frequencies, type Answer } from '../../core/statement'

/** The answer that a radio stands for; whatever is no frequency is "not applicable". */
export function toAnswer(value: string): Answer {
  return frequencies.find((frequency) => String(frequency) === value) ?? 'na'
}
