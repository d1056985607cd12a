import type { Finding } from './finding'
import type { BankFile, FrameworkFile, LogFile } from '../schema'

/** The content after its shape was found right. */
export type Content = {
  readonly bank: BankFile
  readonly framework: FrameworkFile
  readonly log: LogFile
}

/** Finds everything that goes against one agreement about the content. Pure and total. */
export type Rule = (content: Content) => Finding[]

/** A rule that keeps silent while the rules it builds on still have something to say. */
export function unless(blockers: readonly Rule[], rule: Rule): Rule {
  return (content) => (blockers.some((blocker) => blocker(content).length > 0) ? [] : rule(content))
}
