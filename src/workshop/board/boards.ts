import { create } from 'zustand'
import { boardName } from '../../journey/boardName'
import { boardOf } from '../code/boardKey'
import { decodeBoard, decodeScreen, screenOf, type Board, type Screen } from './savedBoard'
import { decodeWorkshop } from '../link/workshopLink'
import type { Parsed } from '../../core/parsed'
import { hearTabs, tellTabs } from '../../platform/channel'
import { openStorage, revisionOf, type Storage } from '../../platform/storage'
import { mergeBoards } from './mergeBoards'

/** What is known of the board or screen that a page asked for. */
export type Opened<Value> =
  | { readonly status: 'opening' | 'missing' | 'newer' | 'unreadable' }
  | { readonly status: 'open'; readonly value: Value }

type BoardStore = {
  /** Which board is open, by its name. */
  readonly name?: string
  readonly opened: Opened<Board>
  /** Whether the last change is safely stored; `failed` means that it lives in this page only. */
  readonly keeping: 'kept' | 'busy' | 'failed'
}

export const useBoard = create<BoardStore>()(() => ({
  opened: { status: 'opening' },
  keeping: 'kept',
}))

const BOARD = 'board.'
const SCREEN = 'screen.'

let storage: Promise<Storage> | undefined
function getStorage(): Promise<Storage> {
  storage ??= openStorage()
  return storage
}

type Change = (board: Board) => Board

/** What is stored, as far as this tab knows, and the changes that are not in it yet. */
let stored: Board | undefined
let pending: Change[] = []
let writing = false

/** Opens a board of this device for its page, and follows what other tabs do to it. */
export async function openBoard(name: string): Promise<() => void> {
  stored = undefined
  pending = []
  useBoard.setState({ name, opened: { status: 'opening' }, keeping: 'kept' })
  const reload = async () => {
    const opened = decodeStored(await (await getStorage()).read(BOARD + name), decodeBoard)
    if (useBoard.getState().name !== name) return
    stored = opened.status === 'open' ? opened.value : undefined
    show(opened)
  }
  await reload()
  return hearTabs(BOARD + name, () => void reload())
}

/** Changes the open board, here at once and in storage as soon as it can be. */
export function changeBoard(change: Change): void {
  if (!stored) return
  pending.push(change)
  show({ status: 'open', value: stored })
  void writeAll(stored)
}

/**
 * Keeps a board, together with what is here of the same workshop; resolved with its name. Rejects
 * where nothing can be kept, or where what is here cannot be read, which then stays as it is.
 */
export async function addBoard(board: Board): Promise<string> {
  const kept = await getStorage()
  const name = nameOf(board)
  const here = decodeStored(await kept.read(BOARD + name), decodeBoard)
  if (here.status !== 'open' && here.status !== 'missing') {
    throw new Error(`The board that is here is ${here.status}`)
  }
  const old = here.status === 'open' ? here.value : undefined
  const next = old ? mergeBoards(old, board) : board
  const revision = old?.revision ?? 0
  const outcome = await put(kept, name, { ...next, revision: revision + 1 }, revision)
  return outcome === 'kept' ? name : addBoard(board)
}

/** Every board on this device that can be read, the newest first. */
export async function listBoards(): Promise<{ name: string; board: Board }[]> {
  const kept = await getStorage()
  const boards = await Promise.all(
    (await kept.keys(BOARD)).map(async (key) => {
      const opened = decodeBoard(await kept.read(key))
      return opened.ok ? [{ name: key.slice(BOARD.length), board: opened.value }] : []
    }),
  )
  return boards.flat().sort((a, b) => (a.board.made < b.board.made ? 1 : -1))
}

/** Wipes a board with its key and everything made of it. */
export async function eraseBoard(name: string): Promise<void> {
  const kept = await getStorage()
  await Promise.all([kept.remove(BOARD + name), kept.remove(SCREEN + name)])
  if (useBoard.getState().name === name) {
    stored = undefined
    pending = []
    show({ status: 'missing' })
  }
  tellTabs(BOARD + name)
  tellTabs(SCREEN + name)
}

/** Wipes every board on this device. */
export async function eraseBoards(): Promise<void> {
  const kept = await getStorage()
  const names = (await kept.keys(BOARD)).map((key) => key.slice(BOARD.length))
  await Promise.all(names.map(eraseBoard))
}

/** Follows what the projector is to show of a board, from any tab of this browser. */
export function followScreen(name: string, onScreen: (screen: Opened<Screen>) => void): () => void {
  const load = async () => {
    onScreen(decodeStored(await (await getStorage()).read(SCREEN + name), decodeScreen))
  }
  void load()
  return hearTabs(SCREEN + name, () => void load())
}

async function writeAll(from: Board): Promise<void> {
  if (writing) return
  writing = true
  useBoard.setState({ keeping: 'busy' })
  try {
    await writePending(await getStorage(), nameOf(from))
    useBoard.setState({ keeping: 'kept' })
    show(stored ? { status: 'open', value: stored } : { status: 'missing' })
  } catch {
    useBoard.setState({ keeping: 'failed' })
  } finally {
    writing = false
  }
}

async function writePending(kept: Storage, name: string): Promise<void> {
  if (!stored || pending.length === 0) return
  const batch = pending.slice()
  const next = batch.reduce((board, change) => change(board), stored)
  const saved = { ...next, revision: stored.revision + 1 }
  if ((await put(kept, name, saved, stored.revision)) === 'kept') {
    stored = saved
    pending = pending.slice(batch.length)
  } else stored = await readAgain(kept, name)
  return writePending(kept, name)
}

/** The board as another tab left it, to make the same changes to; `undefined` where it was wiped. */
async function readAgain(kept: Storage, name: string): Promise<Board | undefined> {
  const again = decodeStored(await kept.read(BOARD + name), decodeBoard)
  return again.status === 'open' ? again.value : undefined
}

async function put(kept: Storage, name: string, board: Board, expected: number) {
  const outcome = await kept.write(BOARD + name, board, expected)
  if (outcome === 'stale') return outcome
  const screen = await kept.read(SCREEN + name)
  await kept.write(SCREEN + name, screenOf(board), revisionOf(screen))
  tellTabs(BOARD + name)
  tellTabs(SCREEN + name)
  return outcome
}

function nameOf({ link }: Board): string {
  const workshop = decodeWorkshop(link)
  return boardName(workshop.ok ? boardOf(workshop.value.publicKey) : 0)
}

function decodeStored<Value>(
  raw: unknown,
  decode: (raw: unknown) => Parsed<Value, 'newer' | 'unreadable'>,
): Opened<Value> {
  if (raw === undefined) return { status: 'missing' }
  const read = decode(raw)
  return read.ok ? { status: 'open', value: read.value } : { status: read.problem }
}

/** Shows a board with the changes that are under way. */
function show(opened: Opened<Board>): void {
  const value =
    opened.status === 'open'
      ? pending.reduce((board, change) => change(board), opened.value)
      : undefined
  useBoard.setState({ opened: value ? { status: 'open', value } : opened })
}
