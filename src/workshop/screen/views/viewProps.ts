import type { View } from '../../../core/views'
import type { Screen } from '../../board/savedBoard'

export type ViewProps = { readonly screen: Screen; readonly view: View }
