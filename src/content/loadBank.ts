import { readFileSync } from 'node:fs'
import messages from '../../content/interface/nl/check.json'
import type { Bank } from './bank'
import { checkTexts } from './check'
import { describeFault } from './describeFault'

/**
 * Reads and checks the bank of a content folder, while building or testing.
 * @param folder ends in a slash
 * @returns the bank, or in Dutch everything that is wrong and how to mend it
 */
export function loadBank(folder: URL): { bank: Bank } | { problems: string[] } {
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
  const { bank, faults } = checkTexts({
    bank: read('bank.json'),
    framework: read('framework.json'),
    log: read('log.json'),
  })
  return bank ? { bank } : { problems: faults.map((fault) => describeFault(fault, messages)) }
}
