import { useEffect } from 'react'
import { useAppName } from './host/useAppName'

/** Puts the name of the page in the window title, before the name of the app. */
export function usePageTitle(title: string): void {
  const name = useAppName()
  useEffect(() => {
    document.title = `${title} – ${name}`
  }, [title, name])
}
