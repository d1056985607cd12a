import { useState } from 'react'
import type { BoardFileProblem } from './boardFile'
import { openBoardFile } from './openBoardFile'
import type { Board } from './savedBoard'

/** Why a board file was not taken in, in one sentence each. */
export type BoardFileMessages = Readonly<
  Record<'fileTooLarge' | 'fileNotOurs' | 'fileNewer' | 'fileDamaged', string>
>

type BoardFile = {
  /** What is to be said about the file that was chosen last. */
  readonly said: string
  readonly say: (words: string) => void
  /** Reads the file that the trainer chose. */
  readonly choose: (file: File) => void
}

/**
 * Takes in a board from a file of the trainer's choice.
 * @param take does something with the board; resolved with what there is to say about it
 */
export function useBoardFile(
  t: BoardFileMessages,
  take: (board: Board) => string | Promise<string>,
): BoardFile {
  const [said, say] = useState('')
  const open = async (file: File) => {
    // Emptied first, so that the same words are spoken again.
    say('')
    const opened = await openBoardFile(file)
    say(opened.ok ? await take(opened.value) : t[messages[opened.problem]])
  }
  return {
    said,
    say,
    choose: (file) => {
      void open(file)
    },
  }
}

const messages = {
  tooLarge: 'fileTooLarge',
  notOurs: 'fileNotOurs',
  newer: 'fileNewer',
  damaged: 'fileDamaged',
} as const satisfies Record<BoardFileProblem, keyof BoardFileMessages>
