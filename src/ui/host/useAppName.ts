import { shellTexts } from '../language/subjects/shell'
import { useTexts } from '../language/texts'
import { useHost } from './host'

/** The name of the app: that of the host, where it has one. */
export function useAppName(): string {
  const t = useTexts(shellTexts)
  return useHost(({ name }) => name) ?? t.name
}
