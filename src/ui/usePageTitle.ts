import { useEffect } from 'react'
import { shellTexts } from './language/subjects/shell'
import { useTexts } from './language/texts'

/** Puts the name of the page in the window title, before the name of the app. */
export function usePageTitle(title: string): void {
  const { name } = useTexts(shellTexts)
  useEffect(() => {
    document.title = `${title} – ${name}`
  }, [title, name])
}
