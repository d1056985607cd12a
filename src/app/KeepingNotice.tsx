import { isOfBoards } from '../journey/boardPages'
import type { Route } from '../journey/route'
import { failedTexts } from '../ui/language/subjects/failed'
import { keepingTexts } from '../ui/language/subjects/keeping'
import { shellTexts } from '../ui/language/subjects/shell'
import { useTexts } from '../ui/language/texts'
import { downloadFile } from '../platform/download'
import { useKeeping, wipeScan } from '../record/keeping'
import { isFailed } from '../record/recordState'
import { useScan } from '../record/scan'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { isInFrame } from './guard'
import patterns from '../ui/patterns.module.css'

type Content = { readonly text: string; readonly actions: readonly Action[] }
type Action = readonly [text: string, run: () => void]

/**
 * Pages on which a scan is done or seen, or the choice to keep it is made. Elsewhere such a notice
 * only puzzles people.
 */
const scanPages: readonly Route['page'][] = [
  'landing',
  'scan',
  'review',
  'dilemmas',
  'result',
  'report',
  'scans',
  'colleague',
  'c',
  'w',
  'share',
  'about',
]

/** Tells people when a scan is not kept as it should be, or was wiped. */
export function KeepingNotice({ page }: { readonly page: Route['page'] }) {
  const t = useTexts(keepingTexts)
  const wiped = useWiped(t)
  const kept = useKept(t)
  const removeFailed = useKeeping(({ status }) => status === 'removeFailed')
  const content =
    (isOfBoards(page) ? undefined : wiped) ??
    (removeFailed || scanPages.includes(page) ? kept : undefined)
  if (!content) return null
  return (
    <Notice>
      <p>{content.text}</p>
      {content.actions.length > 0 && (
        <div className={patterns.actions}>
          {content.actions.map(([text, run]) => (
            <Button key={text} look="link" onClick={run}>
              {text}
            </Button>
          ))}
        </div>
      )}
    </Notice>
  )
}

function reload() {
  location.reload()
}

function saveUnreadable() {
  const { unreadable } = useKeeping.getState()
  const text = typeof unreadable === 'string' ? unreadable : JSON.stringify(unreadable, null, 2)
  downloadFile('ambtskompas.txt', 'text/plain', text)
}

function retrySave() {
  useKeeping.getState().retrySave()
}

function turnOn() {
  useKeeping.getState().setSaving(true)
}

function turnOff() {
  useKeeping.getState().setSaving(false)
}

type Texts = (typeof keepingTexts)['nl']

function useWiped(t: Texts): Content | undefined {
  const { again } = useTexts(failedTexts)
  const wiped = useScan((scan) => scan.wiped)
  const status = useKeeping((keeping) => (wiped === 'here' ? keeping.status : undefined))
  const traces = useKeeping((keeping) => keeping.traces)
  const isOpen = useKeeping(({ medium }) => medium !== undefined)
  if (wiped === 'elsewhere') return { text: t.wipedElsewhere, actions: [] }
  if (status === undefined || traces === 'going' || !isOpen) return undefined
  const failed = `${t.wipeFailed} ${t.remedy}`
  if (isFailed(status)) return { text: failed, actions: [[again, retrySave]] }
  // Anything else is still to be told about the scan itself.
  if (status !== 'nothing' && status !== 'off') return undefined
  return { text: traces === 'left' ? failed : t.wiped, actions: [] }
}

function useKept(t: Texts): Content | undefined {
  const { again } = useTexts(failedTexts)
  const shell = useTexts(shellTexts)
  // Saving an answer changes nothing here, so it must not cause a render.
  const status = useKeeping((keeping) => (keeping.status === 'busy' ? 'kept' : keeping.status))
  const medium = useKeeping((keeping) => keeping.medium)
  switch (status) {
    case 'failed':
    case 'full':
      return {
        text: status === 'full' ? `${t.failed} ${t.full}` : t.failed,
        actions: [[again, retrySave]],
      }
    case 'late':
      return { text: t.late, actions: [[shell.errorReload, reload]] }
    case 'removed':
      return {
        text: t.removed,
        actions: [
          [t.keepAgain, retrySave],
          [t.wipeHere, wipeScan],
        ],
      }
    case 'changedInOtherTab':
      return { text: t.elsewhere, actions: [[t.reload, reload]] }
    case 'newer':
      return { text: t.newer, actions: [[shell.errorReload, reload]] }
    case 'unreadable':
      return {
        text: t.unreadable,
        actions: [
          [t.downloadUnreadable, saveUnreadable],
          [t.replaceUnreadable, retrySave],
        ],
      }
    case 'off':
      return { text: `${t.off} ${t.lost}`, actions: [[t.turnOn, turnOn]] }
    case 'removeFailed':
      return {
        text: `${t.stuck} ${t.remedy}`,
        actions: [
          [again, turnOff],
          [t.turnOn, turnOn],
        ],
      }
    default:
      if (medium === 'memory') {
        return isInFrame() ? undefined : { text: `${t.memory} ${t.lost}`, actions: [] }
      }
      if (medium === 'local') return { text: t.localNotice, actions: [] }
      return undefined
  }
}
