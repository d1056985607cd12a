import { keepingTexts } from '../ui/language/subjects/keeping'
import { useTexts } from '../ui/language/texts'
import { downloadFile } from '../platform/download'
import { useKeeping } from '../record/keeping'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { classNames } from '../ui/classNames'
import styles from './Shell.module.css'
import patterns from '../ui/patterns.module.css'

type Content = { readonly text: string; readonly actions: readonly Action[] }
type Action = readonly [text: string, run: () => void]

/** One visible line on every page whenever answers are not kept the way they should be. */
export function KeepingNotice() {
  const t = useTexts(keepingTexts)
  const content = useContent(t)
  return (
    <div role="status" className={classNames(patterns.pageWidth, styles.keepingNotice)}>
      {content && (
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
      )}
    </div>
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

function useContent(t: (typeof keepingTexts)['nl']): Content | undefined {
  // Saving an answer is no news here, so it must not render again.
  const status = useKeeping((keeping) => (keeping.status === 'busy' ? 'kept' : keeping.status))
  const medium = useKeeping((keeping) => keeping.medium)
  switch (status) {
    case 'failed':
      return { text: t.failed, actions: [[t.retry, retrySave]] }
    case 'changedInOtherTab':
      return { text: t.elsewhere, actions: [[t.reload, reload]] }
    case 'newer':
      return { text: t.newer, actions: [[t.reloadNewest, reload]] }
    case 'unreadable':
      return {
        text: t.unreadable,
        actions: [
          [t.downloadUnreadable, saveUnreadable],
          [t.replaceUnreadable, retrySave],
        ],
      }
    case 'off':
      return { text: t.off, actions: [[t.turnOn, turnOn]] }
    case 'removeFailed':
      return {
        text: t.stuck,
        actions: [
          [t.retryRemove, turnOff],
          [t.turnOn, turnOn],
        ],
      }
    default:
      if (medium === 'memory') return { text: t.memoryNotice, actions: [] }
      if (medium === 'local') return { text: t.localNotice, actions: [] }
      return undefined
  }
}
