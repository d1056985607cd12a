import { useEffect, useState } from 'react'
import type { Workshop } from '../../core/workshop'
import { listBoards } from '../board/boards'
import { keptPictureOf, type KeptPicture } from '../closing/keptPicture'
import { listPictures } from '../closing/keptPictures'
import { isOf } from './earlierPicture'

/** The pictures of other sessions on this device, kept alone or with their board, newest first. */
export function useEarlierPictures(workshop: Workshop): readonly KeptPicture[] {
  const [pictures, setPictures] = useState<readonly KeptPicture[]>([])
  useEffect(() => {
    let wanted = true
    Promise.all([listBoards(), listPictures()]).then(
      ([boards, kept]) => {
        if (!wanted) return
        const found = new Map(kept.map((each) => [each.name, each]))
        for (const { board } of boards) {
          const picture = keptPictureOf(board)
          // The board itself is more complete than an earlier kept picture of it.
          if (picture) found.set(picture.name, picture)
        }
        setPictures(
          [...found.values()]
            .filter((each) => !isOf(each, { workshop }))
            .sort((a, b) => (a.picture.closed < b.picture.closed ? 1 : -1)),
        )
      },
      () => {
        // Without the list a file can still be opened.
      },
    )
    return () => {
      wanted = false
    }
  }, [workshop])
  return pictures
}
