import { posix } from 'node:path'
import { runInNewContext } from 'node:vm'
import { freeNames } from './freeNames'
import { valueImportsOf } from './imports'

/**
 * What a person does, step by step: these read a store or ask the browser, each for the reason beside
 * it. A short list: whatever such a file decides belongs in a rule beside it.
 */
export const deeds: Readonly<Record<string, string>> = {
  'info/check/checkConfig.ts': 'fetches the files of the host',
  'info/own/openOwnBank.ts': 'reads a file that somebody chose',
  'journey/goOn.ts': 'goes to another page',
  'journey/putScanAside.ts': 'changes the scan in the store',
  'record/keepRecord.ts': 'keeps a record on the device and hears other tabs',
  'record/keptBanks.ts': 'keeps question banks on the device',
  'record/keepScan.ts': 'keeps the scan on the device',
  'record/keeping.ts': 'is the store of how keeping goes',
  'record/newLabel.ts': 'draws an id and reads the clock',
  'record/openSavedFile.ts': 'reads a file that somebody chose',
  'record/scan.ts': 'is the store of the scan',
  'scan/block/plainField.ts': 'writes an answer into the store',
  'scan/dilemmas/choices.ts': 'writes a choice into the store',
  'ui/host/host.ts': 'is the store of what the host configured',
  'ui/language/texts.ts': 'gives React the texts, in the language and with the name of now',
  'workshop/board/boards.ts': 'is the store of the open board',
  'workshop/board/closeOpenRound.ts': 'closes a round of the open board',
  'workshop/board/openBoardFile.ts': 'reads a file that somebody chose',
  'workshop/board/stepsHere.ts': 'keeps a number on the device',
  'workshop/board/page/mergeFile.ts': 'changes the open board',
  'workshop/board/page/moveCourse.ts': 'changes the open board',
  'workshop/board/page/takeIn.ts': 'changes the open board',
  'workshop/board/practice/practiceChat.ts': 'seals codes and fetches a language',
  'workshop/board/practice/practicePeople.ts': 'invents people by chance',
  'workshop/board/start/makeBoard.ts': 'makes keys and invents people',
  'workshop/closing/keptPictures.ts': 'keeps pictures on the device',
  'workshop/closing/openWorkshopFile.ts': 'reads a file that somebody chose',
  'workshop/closing/makeFollowUp.ts': 'makes a board, with keys',
  'workshop/code/boardKey.ts': 'asks the browser whether it can seal by itself',
  'workshop/code/readArrivals.ts': 'opens codes by means of the browser',
  'workshop/code/resultCode.ts': 'seals and opens codes by means of the browser',
  'workshop/code/share/makeCode.ts': 'reads the store and seals a code',
  'workshop/course/clicker.ts': 'hears keys and other tabs',
  'workshop/joining/joining.ts': 'joins a workshop: changes the scan in the store',
  'workshop/link/workshopAddress.ts': 'asks where the app stands',
  'workshop/paper/entry/addSheet.ts': 'changes the open board',
  'workshop/picture/export/groupFormats.ts': 'has the browser draw a picture',
}

/** Packages that only compute. Any other is not for a rule. */
const purePackage =
  /^(?:zod|fflate|papaparse|ts-ics|qr|@noble\/hashes|@panva\/hpke-noble)(?:\/|$)|^virtual:/

/** What a browser adds to the language that only computes. */
const pureInBrowsers = ['TextDecoder', 'TextEncoder', 'URLSearchParams', 'atob', 'btoa']

/** What the language itself has of the world. */
const worldlyInLanguage = ['Date.now', 'Math.random', 'console', 'globalThis', 'new Date()']

const language = runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[]
const pureNames = new Set([...language, ...pureInBrowsers])

/** A file of src/, by its path from there, as in `src/core/score.ts`. */
type File = { readonly path: string; readonly text: string }

/**
 * What a file uses that no rule or codec may: a file that is none itself, a package that does more than
 * compute, and whatever the browser adds to the language. Types are free: they are gone at run time.
 * @param paths of all files in src/
 */
export function worldlyIn({ path, text }: File, paths: ReadonlySet<string>): string[] {
  if (!path.endsWith('.ts')) return []
  const asked = valueImportsOf(path, text).filter((source) => !isPure(path, source, paths))
  const named = freeNames(path, text).filter(
    (name) => worldlyInLanguage.includes(name) || (/^\w+$/.test(name) && !pureNames.has(name)),
  )
  return [...asked, ...named].map((what) => `${path} uses ${what ?? 'what it computes'}`)
}

/** The file that an import means, if it is one of those in src/. */
export function fileOf(
  from: string,
  source: string,
  paths: ReadonlySet<string>,
): string | undefined {
  const target = posix.join(posix.dirname(from), source)
  const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx']
  return endings.map((ending) => target + ending).find((path) => paths.has(path))
}

function isPure(from: string, source: string | undefined, paths: ReadonlySet<string>): boolean {
  if (!source?.startsWith('.')) return source !== undefined && purePackage.test(source)
  const file = fileOf(from, source, paths)
  if (file === undefined) return /^content\/.*\.json$/.test(posix.join(posix.dirname(from), source))
  return isRule(file) || isSubject(file)
}

/** Whether a file is a rule or a codec: no view, no hook, no store, no deed and no list of texts. */
export function isRule(path: string): boolean {
  if (!path.endsWith('.ts') || path.endsWith('.d.ts') || isSubject(path)) return false
  if (/^src\/(?:platform|app)\//.test(path) || /\/use[A-Z]\w*\.ts$/.test(path)) return false
  return !Object.hasOwn(deeds, path.slice('src/'.length))
}

/** Whether a file is the texts of a subject, which a rule may choose from. */
function isSubject(path: string): boolean {
  return path.startsWith('src/ui/language/subjects/')
}
