import { hearTabs, tellTabs } from '../../platform/channel'
import { revisionOf } from '../../platform/storage'
import { keys } from '../../record/keys'
import { deviceStorage, eraseBoard, eraseBoards } from '../board/boards'
import { openedFrom, type Opened } from '../board/opened'
import type { Board } from '../board/savedBoard'
import { decodeKeptPicture, keptPictureOf, type KeptPicture } from './keptPicture'

const PICTURE = keys.picture
/** What tabs tell each other by when any of them changed. */
const PICTURES = 'pictures'

/** Keeps a picture on this device; rejects if that is impossible. */
export async function keepPicture(picture: KeptPicture): Promise<void> {
  const storage = await deviceStorage()
  const key = PICTURE + picture.name
  const here = await storage.read(key)
  if (here !== undefined && !decodeKeptPicture(here).ok) throw new Error('Not ours to overwrite')
  const revision = revisionOf(here)
  const outcome = await storage.write(key, { ...picture, revision: revision + 1 }, revision)
  if (outcome !== 'kept') throw new Error('Another tab kept one')
  tellTabs(PICTURES)
}

/** Every picture on this device that can be read, the newest first. */
export async function listPictures(): Promise<KeptPicture[]> {
  const storage = await deviceStorage()
  const found = await Promise.all(
    (await storage.keys(PICTURE)).map(async (key) => decodeKeptPicture(await storage.read(key))),
  )
  return found
    .flatMap((each) => (each.ok ? [each.value] : []))
    .sort((a, b) => (a.picture.closed < b.picture.closed ? 1 : -1))
}

/** The kept picture of this board, if there is one. */
export async function readPicture(name: string): Promise<Opened<KeptPicture>> {
  return openedFrom(await (await deviceStorage()).read(PICTURE + name), decodeKeptPicture)
}

export async function erasePicture(name: string): Promise<void> {
  await (await deviceStorage()).remove(PICTURE + name)
  tellTabs(PICTURES)
}

/** Listens for pictures that another tab kept or erased. Returns a function that stops. */
export function followPictures(heard: () => void): () => void {
  return hearTabs(PICTURES, heard)
}

/**
 * Erases a board with its key and codes, and keeps its picture. Rejects if either fails: then the
 * board is still there.
 */
export async function keepOnlyPicture(name: string, board: Board): Promise<void> {
  const picture = keptPictureOf(board)
  if (!picture) throw new Error('A board without a picture')
  await keepPicture(picture)
  await eraseBoard(name)
}

/** Erases everything of workshops on this device. */
export async function eraseWorkshops(): Promise<void> {
  const storage = await deviceStorage()
  const pictures = (await storage.keys(PICTURE)).map((key) => storage.remove(key))
  await Promise.all([eraseBoards(), ...pictures])
  tellTabs(PICTURES)
}
