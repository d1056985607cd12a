import { useEffect, useState } from 'react'
import { isCalm } from '../journey/calmPages'
import type { Route } from '../journey/route'
import { updateTexts } from '../ui/language/subjects/update'
import { useTexts } from '../ui/language/texts'
import { readScan } from '../record/scan'
import { workOffline } from '../platform/serviceWorker'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { useSafe, whenSafe } from './whenSafe'
import { classNames } from '../ui/classNames'
import styles from './Shell.module.css'
import patterns from '../ui/patterns.module.css'

/** Lets the app work offline, and says when a new version is ready; the person decides. */
export function UpdateNotice({ page }: { readonly page: Route['page'] }) {
  const t = useTexts(updateTexts)
  const safe = useSafe()
  const [update, setUpdate] = useState<{ readonly use: () => void }>()
  useEffect(() => {
    void workOffline({
      mayKeep: () => !readScan().wiped,
      onUpdate: (use) => {
        setUpdate(use && { use })
      },
      // This page was just loaded from the cache: now see what the host has.
      onGone: () => void whenSafe().then((safeNow) => safeNow && location.reload()),
    })
  }, [])
  const takeUpdate = async () => {
    if (await whenSafe()) update?.use()
  }
  return (
    <div role="status" className={classNames(patterns.pageWidth, styles.updateNotice)}>
      {update && isCalm(page) && (
        <Notice>
          <p>{t.text}</p>
          {safe && (
            <div className={patterns.actions}>
              <Button look="link" onClick={() => void takeUpdate()}>
                {t.now}
              </Button>
            </div>
          )}
        </Notice>
      )}
    </div>
  )
}
