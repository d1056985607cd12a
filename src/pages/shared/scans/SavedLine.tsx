import { keepingTexts } from '../../../i18n/subjects/keeping'
import { useTexts } from '../../../i18n/texts'
import { useKeeping } from '../../../store/keeping'
import './SavedLine.css'

/** Says whether the answers are safely stored; "saved" only once they are. */
export function SavedLine() {
  const t = useTexts(keepingTexts)
  const { status, medium } = useKeeping()
  if (status === 'busy') return <p className="saved-line">{t.busy}</p>
  if (status === 'nothing') return <p className="saved-line">{t.nothing}</p>
  if (status !== 'kept') return null
  if (medium === 'memory') return <p className="saved-line">{t.memory}</p>
  return <p className="saved-line saved-line-kept">{medium === 'local' ? t.keptLocal : t.kept}</p>
}
