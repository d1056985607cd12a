import type { Screen } from '../savedBoard'
import { changeBoard } from '../boards'
import { GroupEarlier } from '../../picture/GroupEarlier'
import { GroupExports } from '../../picture/GroupExports'
import { GroupFindings } from '../../picture/GroupFindings'
import { GroupPicture } from '../../picture/GroupPicture'
import styles from './BoardPage.module.css'

/** The whole picture, next to an earlier one, and its exports. */
export function PictureParts({ screen }: { readonly screen: Screen }) {
  return (
    <div className={styles.picture}>
      <GroupPicture screen={screen} />
      <GroupFindings screen={screen} />
      <GroupEarlier
        screen={screen}
        onChange={(next) => {
          changeBoard({ do: 'compareWith', earlier: next })
        }}
      />
      <GroupExports screen={screen} />
    </div>
  )
}
