import { needsPicture, partsOf, type View } from '../../core/views'
import { pointedAt } from '../course/pointedAt'
import type { Screen } from '../board/savedBoard'

/**
 * What the projector shows: without a picture of the group, a card to talk about in the place of
 * what the picture would say.
 */
export function showableView(screen: Pick<Screen, 'view' | 'picture'>): View {
  const { view, picture } = screen
  if (picture || !needsPicture(view)) return view
  const parts = partsOf(view)
  return `card.${'relation' in parts ? parts.relation : pointedAt({}).card}`
}
