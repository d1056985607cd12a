import { needsPicture, partsOf, type View } from '../../core/views'
import { pointedAt } from '../course/pointedAt'
import type { Screen } from '../board/savedBoard'

/**
 * The view that the projector can show: without a picture of the group, a card to talk about
 * replaces the views of that picture.
 */
export function showableView(screen: Pick<Screen, 'view' | 'picture'>): View {
  const { view, picture } = screen
  if (picture || !needsPicture(view)) return view
  const parts = partsOf(view)
  return `card.${'relation' in parts ? parts.relation : pointedAt({}).card}`
}
