import { importsOf } from './imports'

/** What no rule or codec may import: React, stores, and the browser behind platform. */
const actsOnTheWorld =
  /^(?:react|react-dom|zustand|idb)$|\/platform\/|(?:\/record|^\.)\/(?:scan|keeping|keepRecord|keepScan)$|(?:\/board|^\.)\/boards$/

/** What no rule or codec may use by name. */
const worldly =
  /\b(?:document|window|navigator|localStorage|location)\.\w+|\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bcrypto\.getRandomValues\b/g

/**
 * What a person does, step by step: these read a store or ask the browser. A short list: whatever
 * such a file decides belongs in a rule beside it.
 */
export const deeds = [
  'info/check/checkConfig.ts',
  'info/own/openOwnBank.ts',
  'journey/goOn.ts',
  'journey/putScanAside.ts',
  'record/keepRecord.ts',
  'record/keptBanks.ts',
  'record/keepScan.ts',
  'record/keeping.ts',
  'record/newLabel.ts',
  'record/openSavedFile.ts',
  'record/scan.ts',
  'scan/block/plainField.ts',
  'scan/dilemmas/choices.ts',
  'ui/host/host.ts',
  'ui/language/texts.ts',
  'workshop/board/boards.ts',
  'workshop/board/closeOpenRound.ts',
  'workshop/board/openBoardFile.ts',
  'workshop/board/stepsHere.ts',
  'workshop/board/page/moveCourse.ts',
  'workshop/board/page/takeIn.ts',
  'workshop/board/practice/practicePeople.ts',
  'workshop/closing/keptPictures.ts',
  'workshop/closing/openWorkshopFile.ts',
  'workshop/code/boardKey.ts',
  'workshop/code/share/makeCode.ts',
  'workshop/course/clicker.ts',
  'workshop/joining/joining.ts',
  'workshop/link/workshopAddress.ts',
  'workshop/paper/entry/addSheet.ts',
  'workshop/picture/export/groupFormats.ts',
]

/** What a file uses that no rule or codec may. Types are free: they are gone at run time. */
export function worldlyIn({
  path,
  text,
}: {
  readonly path: string
  readonly text: string
}): string[] {
  if (!path.endsWith('.ts')) return []
  const code = text.replaceAll(/^import type [^']*'.*$/gm, '')
  const asked = importsOf(path, code).filter((source) => actsOnTheWorld.test(source ?? ''))
  const named = code.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '').match(worldly)
  return [...asked, ...(named ?? [])].map((what) => `${path} uses ${what ?? ''}`)
}

/** Whether a file is a rule or a codec: no view, no hook, no store and no deed. */
export function isRule(path: string): boolean {
  if (!path.endsWith('.ts') || path.endsWith('.d.ts')) return false
  if (/^src\/(?:platform|app)\//.test(path) || /\/use[A-Z]\w*\.ts$/.test(path)) return false
  return !deeds.includes(path.slice('src/'.length))
}
