import type { Finding } from './finding'
import type { BankFile, FrameworkFile, LogFile } from '../schema'

/** The content, once its shape has been checked. */
export type Content = {
  readonly bank: BankFile
  readonly framework: FrameworkFile
  readonly log: LogFile
}

/** Finds every place where the content breaks one rule. Pure and total. */
export type Rule = (content: Content) => Finding[]

/** A rule that is silent as long as the rules it builds on find anything. */
export function unless(blockers: readonly Rule[], rule: Rule): Rule {
  return (content) => (blockers.some((blocker) => blocker(content).length > 0) ? [] : rule(content))
}
