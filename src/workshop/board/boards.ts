import { create, createStore } from 'zustand'
import { boardName } from '../../journey/boardName'
import { decodeBoard, decodeScreen, screenOf, type Board, type Screen } from './savedBoard'
import { ownBank } from '../../content/inUse'
import { bankNumber } from '../../core/bankNumber'
import { boardNumber } from '../../core/workshop'
import { hearTabs, tellTabs } from '../../platform/channel'
import { openStorage, revisionOf, type Storage } from '../../platform/storage'
import { keepBank } from '../../record/keptBanks'
import { keepRecord, settled } from '../../record/keepRecord'
import { keys } from '../../record/keys'
import { isFailed, isUntouchable, nothingKnown, type RecordState } from '../../record/recordState'
import { apply, type Command } from './apply'
import { notBehind, stepsOf } from './handover'
import { mergeBoards } from './mergeBoards'
import { openedFrom, openedOf, type Opened } from './opened'
import { remembered } from './remembered'
import { rememberSteps, stepsHere } from './stepsHere'

type BoardStore = {
  /** The name of the open board, and its keeper once that is known. */
  readonly name?: string
  readonly kept?: ReturnType<typeof keepBoard> | undefined
  readonly opened: Opened<Board>
  /** Whether the last change is safely stored; `failed` means that it lives in this page only. */
  readonly keeping: 'kept' | 'busy' | 'failed'
}

export const useBoard = create<BoardStore>()(() => ({
  opened: { status: 'opening' },
  keeping: 'kept',
}))

const device = createStore<{ readonly storage?: Promise<Storage> }>()(() => ({}))

/** The one storage for all boards and kept pictures. */
export function deviceStorage(): Promise<Storage> {
  const { storage = openStorage() } = device.getState()
  device.setState({ storage })
  return storage
}

const { board: BOARD, screen: SCREEN } = keys

/** Opens a board of this device for its page, and follows changes by other tabs. */
export async function openBoard(name: string): Promise<() => void> {
  if (useBoard.getState().name !== name) {
    useBoard.setState({ name, kept: undefined, opened: { status: 'opening' }, keeping: 'kept' })
  }
  const storage = await deviceStorage()
  const open = useBoard.getState()
  if (open.name !== name) return () => undefined
  // A write in progress goes on if the board was left for another page.
  const kept = open.kept ?? keepBoard(storage, name)
  if (kept !== open.kept) {
    useBoard.setState({ kept })
    kept.store.subscribe((state, before) => {
      if (useBoard.getState().kept === kept) show(state, before)
    })
  }
  const stop = kept.follow()
  await kept.refresh().catch((error: unknown) => {
    stop()
    throw error
  })
  await repairScreen(storage, name, kept.store.getState().stored)
  return stop
}

/** Brings the projector's part up to date, if the page was left before it was written. */
async function repairScreen(
  storage: Storage,
  name: string,
  board: Board | undefined,
): Promise<void> {
  if (!board) return
  const here = await storage.read(SCREEN + name)
  const read = decodeScreen(here)
  if (read.ok && read.value.revision === board.revision) return
  await storage.write(SCREEN + name, screenOf(board), revisionOf(here)).catch(() => undefined)
  tellTabs(SCREEN + name)
}

function show(state: RecordState<Board>, before: RecordState<Board>): void {
  const { status, stored, pending, unreadable } = state
  const keeping =
    isFailed(status) || status === 'newer' || status === 'removed'
      ? 'failed'
      : status === 'busy'
        ? 'busy'
        : 'kept'
  // Reapplying the changes is slow on a large board.
  const isSame =
    useBoard.getState().opened.status !== 'opening' &&
    stored === before.stored &&
    pending === before.pending &&
    unreadable === before.unreadable
  useBoard.setState(isSame ? { keeping } : { keeping, opened: openedOf(state) })
}

/** The open board as it is at this moment, for work that takes a while. */
export function readBoard(): Board | undefined {
  const { opened } = useBoard.getState()
  return opened.status === 'open' ? opened.value : undefined
}

/** Changes the open board, here at once and in storage as soon as possible. */
export function changeBoard(command: Command): void {
  if (!readBoard()) return
  const { kept } = useBoard.getState()
  // A board that is gone from this browser comes back only if the trainer asks for it.
  if (command.do === 'keepAgain' && kept?.store.getState().status === 'removed') kept.retrySave()
  const change = remembered((board) => apply(board, command))
  // A board that another tab has erased does not come back.
  kept?.save((stored) => stored && change(stored))
}

/**
 * Keeps a board, merged with any board of the same workshop here; resolves to its name. Rejects
 * if nothing can be kept, or if the board here cannot be read, which then stays as it is.
 */
export async function addBoard(board: Board): Promise<string> {
  const name = nameOf(board)
  const { store, refresh, save } = keepBoard(await deviceStorage(), name)
  await refresh()
  const { status: here } = store.getState()
  if (isUntouchable(here)) throw new Error(`The existing board is ${here}`)
  save((stored) => (stored ? mergeBoards(stored, board) : notBehind(board, stepsHere(name))))
  const status = await settled(store)
  if (status !== 'kept') throw new Error(`Board not kept: ${status}`)
  const own = ownBank()
  if (own && bankNumber(own.bank.fingerprint) === board.workshop.bank) {
    await keepBank(await deviceStorage(), { ...own, id: own.bank.id })
  }
  return name
}

/** The number of the question bank of a board on this device. */
export async function bankOfBoard(name: string): Promise<number | undefined> {
  const opened = decodeBoard(await (await deviceStorage()).read(BOARD + name))
  return opened.ok ? opened.value.workshop.bank : undefined
}

/** Every board on this device that can be read, the newest first. */
export async function listBoards(): Promise<{ name: string; board: Board }[]> {
  const storage = await deviceStorage()
  const boards = await Promise.all(
    (await storage.keys(BOARD)).map(async (key) => {
      const opened = decodeBoard(await storage.read(key))
      return opened.ok ? [{ name: key.slice(BOARD.length), board: opened.value }] : []
    }),
  )
  return boards.flat().sort((a, b) => (a.board.made < b.board.made ? 1 : -1))
}

/** Erases a board with its key and everything made from it; rejects if it stays. */
export async function eraseBoard(name: string): Promise<void> {
  const opened = decodeBoard(await (await deviceStorage()).read(BOARD + name))
  if (opened.ok) rememberSteps(name, stepsOf(opened.value))
  await wipeBoard(name)
}

async function wipeBoard(name: string): Promise<void> {
  const { store, wipe } = keepBoard(await deviceStorage(), name)
  wipe()
  const status = await settled(store)
  if (status !== 'nothing') throw new Error(`Board not erased: ${status}`)
  const open = useBoard.getState()
  if (open.name === name) await open.kept?.refresh()
}

export async function eraseBoards(): Promise<void> {
  const storage = await deviceStorage()
  const names = (await storage.keys(BOARD)).map((key) => key.slice(BOARD.length))
  await Promise.all(names.map(wipeBoard))
  // A screen without a board is left where somebody closed the page too soon.
  const screens = await storage.keys(SCREEN)
  await Promise.all(screens.map((key) => storage.remove(key)))
}

/** Follows the projector's part of a board, as set in any tab of this browser. */
export function followScreen(name: string, onScreen: (screen: Opened<Screen>) => void): () => void {
  const load = async () => {
    onScreen(openedFrom(await (await deviceStorage()).read(SCREEN + name), decodeScreen))
  }
  void load()
  return hearTabs(SCREEN + name, () => void load())
}

/** Keeps a board and, alongside it, the projector's part of it. */
function keepBoard(storage: Storage, name: string) {
  const store = createStore<RecordState<Board>>()(() => nothingKnown)
  const record = keepRecord({
    key: BOARD + name,
    storage,
    store,
    decode: decodeBoard,
    onOtherTab: 'replay',
    alongside: async (board) => {
      const screen = SCREEN + name
      if (board)
        await storage.write(screen, screenOf(board), revisionOf(await storage.read(screen)))
      else await storage.remove(screen)
      tellTabs(screen)
    },
  })
  return { store, ...record }
}

function nameOf({ workshop }: Board): string {
  return boardName(boardNumber(workshop))
}
