import { readFileSync } from 'node:fs'
import messages from '../../content/interface/nl/check.json'
import type { Bank } from './bank'
import { checkTexts } from './check'
import { dilemmaFaults } from './checkDilemmas'
import { checkFile } from './checkFile'
import { describeFault } from './describeFault'
import type { Fault } from './rules'
import { cardsFile, dilemmasFile, type CardsFile, type DilemmasFile } from './schema'

/** What was asked for, or in Dutch everything that is wrong and how to mend it. */
export type Loaded<Value> = { readonly value: Value } | { readonly problems: readonly string[] }

/** Reads and checks files of a content folder (ends in a slash), while building or testing. */
export const load = {
  bank: (folder: URL): Loaded<Bank> => {
    const { bank, faults } = checkTexts({
      bank: read('bank.json', folder),
      framework: read('framework.json', folder),
      log: read('log.json', folder),
    })
    return bank ? { value: bank } : problemsOf(faults)
  },
  dilemmas: (folder: URL): Loaded<DilemmasFile> => {
    const { value, faults } = checkFile(
      'dilemmas.json',
      dilemmasFile,
      read('dilemmas.json', folder),
    )
    if (!value) return problemsOf(faults)
    const broken = dilemmaFaults(value)
    return broken.length === 0 ? { value } : problemsOf(broken)
  },
  cards: (folder: URL): Loaded<CardsFile> => {
    const { value, faults } = checkFile('cards.json', cardsFile, read('cards.json', folder))
    return value ? { value } : problemsOf(faults)
  },
}

function read(file: string, folder: URL): string {
  return readFileSync(new URL(file, folder), 'utf8')
}

function problemsOf(faults: readonly Fault[]): { problems: string[] } {
  return { problems: faults.map((fault) => describeFault(fault, messages)) }
}
