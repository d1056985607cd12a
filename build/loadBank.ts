import { readFileSync } from 'node:fs'
import messages from './faults.json'
import type { Bank } from '../src/content/schema'
import { checkTexts } from '../src/content/check/check'
import { dilemmaFaults } from '../src/content/check/checkDilemmas'
import { checkFile } from '../src/content/check/checkFile'
import { pairFaults } from '../src/content/check/checkPairs'
import { ratingFaults } from '../src/content/check/checkRatings'
import { pointerFaults } from '../src/content/check/checkPointers'
import { scriptFaults } from '../src/content/check/checkScripts'
import { describeFault } from '../src/content/check/describeFault'
import { ratingsFile, type RatingsFile } from '../src/content/check/ratingsFile'
import type { Framework } from '../src/content/schema'
import { makeOpening, type Opening } from '../src/content/makeOpening'
import type { Fault } from '../src/content/check/rules'
import {
  bankFile,
  cardsFile,
  dilemmasFile,
  frameworkFile,
  logFile,
  pairsFile,
  pointersFile,
  scriptsFile,
  type CardsFile,
  type DilemmasFile,
  type PairsFile,
  type PointersFile,
  type ScriptsFile,
} from '../src/content/schema'

/** The value asked for or, in Dutch, everything that is wrong and how to fix it. */
export type Loaded<Value> = { readonly value: Value } | { readonly problems: readonly string[] }

/** Reads and checks files of a content folder (ends in a slash), while building or testing. */
export const load = {
  bank: (folder: URL): Loaded<Omit<Bank, 'framework'>> =>
    partOf(loadBank(folder), ({ id, version, fingerprint, statements }) => ({
      id,
      version,
      fingerprint,
      statements,
    })),
  framework: (folder: URL): Loaded<Framework> =>
    partOf(loadBank(folder), ({ framework }) => framework),
  opening: (folder: URL): Loaded<Opening> => {
    const dilemmas = loadDilemmas(folder)
    if ('problems' in dilemmas) return dilemmas
    return partOf(loadBank(folder), (bank) => makeOpening(bank, dilemmas.value.dilemmas))
  },
  dilemmas: loadDilemmas,
  /** For people who write statements; the app never sees it. */
  ratings: loadRatings,
  cards: (folder: URL): Loaded<CardsFile> => {
    const { value, faults } = checkFile('cards.json', cardsFile, read('cards.json', folder))
    return value ? { value } : problemsOf(faults)
  },
  pairs: loadPairs,
  scripts: (folder: URL): Loaded<ScriptsFile> => {
    const { value, faults } = checkFile('scripts.json', scriptsFile, read('scripts.json', folder))
    if (!value) return problemsOf(faults)
    const broken = scriptFaults(value)
    return broken.length === 0 ? { value } : problemsOf(broken)
  },
  pointers: (folder: URL): Loaded<PointersFile> => {
    const text = read('pointers.json', folder)
    const { value, faults } = checkFile('pointers.json', pointersFile, text)
    if (!value) return problemsOf(faults)
    const broken = pointerFaults(value)
    return broken.length === 0 ? { value } : problemsOf(broken)
  },
}

function loadBank(folder: URL): Loaded<Bank> {
  const { bank, faults } = checkTexts({
    bank: read('bank.json', folder),
    framework: read('framework.json', folder),
    log: read('log.json', folder),
  })
  return bank ? { value: bank } : problemsOf(faults)
}

function loadDilemmas(folder: URL): Loaded<DilemmasFile> {
  const file = checkFile('dilemmas.json', dilemmasFile, read('dilemmas.json', folder))
  const framework = checkFile('framework.json', frameworkFile, read('framework.json', folder))
  const log = checkFile('log.json', logFile, read('log.json', folder))
  if (!file.value || !framework.value || !log.value) {
    return problemsOf([...file.faults, ...framework.faults, ...log.faults])
  }
  const broken = dilemmaFaults(file.value, { framework: framework.value, log: log.value })
  return broken.length === 0 ? { value: file.value } : problemsOf(broken)
}

function loadRatings(folder: URL): Loaded<RatingsFile> {
  const file = checkFile('ratings.json', ratingsFile, read('ratings.json', folder))
  const bank = checkFile('bank.json', bankFile, read('bank.json', folder))
  if (!file.value || !bank.value) return problemsOf([...file.faults, ...bank.faults])
  const broken = ratingFaults(bank.value, file.value)
  return broken.length === 0 ? { value: file.value } : problemsOf(broken)
}

function loadPairs(folder: URL): Loaded<PairsFile> {
  const file = checkFile('pairs.json', pairsFile, read('pairs.json', folder))
  const bank = checkFile('bank.json', bankFile, read('bank.json', folder))
  if (!file.value || !bank.value) return problemsOf([...file.faults, ...bank.faults])
  const broken = pairFaults(file.value, bank.value)
  return broken.length === 0 ? { value: file.value } : problemsOf(broken)
}

function partOf<Whole, Part>(loaded: Loaded<Whole>, take: (whole: Whole) => Part): Loaded<Part> {
  return 'problems' in loaded ? loaded : { value: take(loaded.value) }
}

function read(file: string, folder: URL): string {
  return readFileSync(new URL(file, folder), 'utf8')
}

function problemsOf(faults: readonly Fault[]): { problems: string[] } {
  return { problems: faults.map((fault) => describeFault(fault, messages)) }
}
