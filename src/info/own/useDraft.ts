import { useEffect, useState } from 'react'
import { parseJson } from '../../core/parseJson'
import { emptyDraft, type Draft } from '../../content/own/draft'
import { isDraft } from '../../content/own/isDraft'
import { ALL_WIPED, hearTabs } from '../../platform/channel'
import { keepTabText, readTabText } from '../../platform/tabChoice'

const DRAFT = 'draft'

/** The statements being written. They stay in this tab when the page is reloaded. */
export function useDraft(): readonly [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState(readDraft)
  useEffect(
    () =>
      hearTabs(ALL_WIPED, () => {
        setDraft(emptyDraft)
      }),
    [],
  )
  const change = (next: Draft) => {
    setDraft(next)
    keepTabText(DRAFT, next.rows.length === 0 ? undefined : JSON.stringify(next))
  }
  return [draft, change]
}

function readDraft(): Draft {
  const kept = parseJson(readTabText(DRAFT) ?? '')
  return isDraft(kept) ? kept : emptyDraft
}
