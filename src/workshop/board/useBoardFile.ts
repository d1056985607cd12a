import { useState } from 'react'
import { openBoardFile, type OpeningProblem } from './openBoardFile'
import type { Parsed } from '../../core/parsed'
import { failedTexts } from '../../ui/language/subjects/failed'
import { filesTexts } from '../../ui/language/subjects/files'
import { useTexts } from '../../ui/language/texts'
import type { Board } from './savedBoard'

type BoardFile = {
  /** The message about the file that was chosen last. */
  readonly said: string
  readonly say: (words: string) => void
  /** Reads the file that the trainer chose. */
  readonly choose: (file: File) => void
}

/**
 * Reads a board from a file of the trainer's choice.
 * @param take does something with the board; returns the message about it
 */
export function useBoardFile(take: (board: Board) => string | Promise<string>): BoardFile {
  return useWorkshopFile(openBoardFile, take)
}

/** The same for any other file of a workshop. */
export function useWorkshopFile<Value>(
  read: (file: File) => Promise<Parsed<Value, OpeningProblem>>,
  take: (value: Value) => string | Promise<string>,
): BoardFile {
  const files = useTexts(filesTexts)
  const { offline } = useTexts(failedTexts)
  const t = { ...files, unchecked: offline }
  const [said, say] = useState('')
  const open = async (file: File) => {
    // Cleared first, to have the same words announced again.
    say('')
    const opened = await read(file)
    say(opened.ok ? await take(opened.value) : t[opened.problem])
  }
  return {
    said,
    say,
    choose: (file) => {
      void open(file)
    },
  }
}
