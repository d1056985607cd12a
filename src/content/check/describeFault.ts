import type { Fault, RuleId } from './rules'

/**
 * One fault as a line for people: where it is, what is wrong, how to fix it, and the rule.
 * @param messages per rule a text with a `{placeholder}` for each value of the fault
 */
export function describeFault(fault: Fault, messages: Readonly<Record<RuleId, string>>): string {
  const { file, id, language, rule, values } = fault
  const place = [file, id, language].filter((part) => part !== undefined).join(', ')
  const message = messages[rule].replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  )
  return `${place}: ${message} [${rule}]`
}
