import type { Screen } from '../../codec/savedBoard'
import { changeBoard } from '../../store/boards'
import { withPart } from '../shared/workshop/boardState'
import { GroupEarlier } from '../shared/group/GroupEarlier'
import { GroupExports } from '../shared/group/GroupExports'
import { GroupFindings } from '../shared/group/GroupFindings'
import { GroupPicture } from '../shared/group/GroupPicture'

/** All that the picture shows, beside an earlier one, and to take along. */
export function PictureParts({ screen }: { readonly screen: Screen }) {
  return (
    <div className="board-picture">
      <GroupPicture screen={screen} />
      <GroupFindings screen={screen} />
      <GroupEarlier
        screen={screen}
        onChange={(next) => {
          changeBoard((now) => withPart(now, 'earlier', next))
        }}
      />
      <GroupExports screen={screen} />
    </div>
  )
}
