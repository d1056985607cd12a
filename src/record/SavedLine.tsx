import { keepingTexts } from '../ui/language/subjects/keeping'
import { useTexts } from '../ui/language/texts'
import { useKeeping } from './keeping'
import './SavedLine.css'

/** Says whether the answers are safely stored; "saved" only once they are. */
export function SavedLine() {
  const t = useTexts(keepingTexts)
  const status = useKeeping((keeping) => keeping.status)
  const medium = useKeeping((keeping) => keeping.medium)
  if (status === 'busy') return <p className="saved-line">{t.busy}</p>
  if (status === 'nothing') return <p className="saved-line">{t.nothing}</p>
  if (status !== 'kept') return null
  if (medium === 'memory') return <p className="saved-line">{t.memory}</p>
  return <p className="saved-line saved-line-kept">{medium === 'local' ? t.keptLocal : t.kept}</p>
}
