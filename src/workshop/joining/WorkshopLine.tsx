import { joinTexts } from '../../ui/language/subjects/join'
import { fill, useTexts } from '../../ui/language/texts'
import { useWorkshop } from '../../journey/useWorkshop'
import patterns from '../../ui/patterns.module.css'

/** One small line on every page of the scan that says which workshop it is for, if any. */
export function WorkshopLine() {
  const t = useTexts(joinTexts)
  const workshop = useWorkshop()
  if (!workshop) return null
  const { title } = workshop
  return <p className={patterns.note}>{title === '' ? t.lineNoTitle : fill(t.line, { title })}</p>
}
