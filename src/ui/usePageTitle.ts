import { useEffect } from 'react'
import { useHost } from './host/host'
import { shellTexts } from './language/subjects/shell'
import { useTexts } from './language/texts'

/** Puts the name of the page in the window title, before the name of the app. */
export function usePageTitle(title: string): void {
  const t = useTexts(shellTexts)
  const { name = t.name } = useHost()
  useEffect(() => {
    document.title = `${title} – ${name}`
  }, [title, name])
}
