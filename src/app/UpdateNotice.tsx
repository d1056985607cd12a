import { useEffect, useState } from 'react'
import type { Route } from '../journey/route'
import { shellTexts } from '../ui/language/subjects/shell'
import { useTexts } from '../ui/language/texts'
import { workOffline } from '../platform/serviceWorker'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { useSafe, whenSafe } from './whenSafe'

/** Where nobody is in the middle of something. */
const calmPages: readonly Route['page'][] = [
  'landing',
  'about',
  'cards',
  'check',
  'codes',
  'missing',
  'result',
  'scans',
  'together',
  'workshops',
]

/** Lets the app work without a network, and says when a new version is there; the person decides. */
export function UpdateNotice({ page }: { readonly page: Route['page'] }) {
  const t = useTexts(shellTexts)
  const safe = useSafe()
  const [update, setUpdate] = useState<{ readonly use: () => void }>()
  useEffect(() => {
    void workOffline({
      onUpdate: (use) => {
        setUpdate(use && { use })
      },
      // This page was just loaded from what was kept: now see what the host has.
      onGone: () => void whenSafe().then((safeNow) => safeNow && location.reload()),
    })
  }, [])
  const takeUpdate = async () => {
    if (await whenSafe()) update?.use()
  }
  return (
    <div role="status" className="page-wrap update-notice">
      {update && calmPages.includes(page) && (
        <Notice>
          <p>{t.updateText}</p>
          {safe && (
            <div className="actions">
              <Button look="link" onClick={() => void takeUpdate()}>
                {t.updateNow}
              </Button>
            </div>
          )}
        </Notice>
      )}
    </div>
  )
}
