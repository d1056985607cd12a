import type { Form } from '../../core/framework'
import { toGroup } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import { useWorkshop } from '../../journey/useWorkshop'
import { moveFocus } from '../../platform/moveFocus'
import { useScan } from '../../record/scan'
import { Button, ButtonLink } from '../../ui/Button'
import { resultTexts } from '../../ui/language/subjects/result'
import { useTexts } from '../../ui/language/texts'
import { ownWordsOf } from '../ownWords/ownWords'
import styles from './InReach.module.css'

type Props = {
  readonly form: Form
  /** The id of the heading above the topics. */
  readonly talk: string
}

/**
 * The actions that people come back to a result for, below the headline; on a phone always at the
 * bottom.
 */
export function InReach({ form, talk }: Props) {
  const t = useTexts(resultTexts)
  const workshop = useWorkshop()
  const hasWords = useScan(
    ({ answers, ownWords }) => ownWordsOf(form, answers, ownWords).length > 0,
  )
  return (
    <nav className={styles.inReach} aria-label={t.inReach}>
      {hasWords && (
        <Button
          look="link"
          onClick={() => {
            moveFocus(document.getElementById(talk))
          }}
        >
          {t.talk}
        </Button>
      )}
      <ButtonLink look="link" href={encodeRoute({ page: 'report', form })}>
        {t.print}
      </ButtonLink>
      {/* Workshop participants came to share with the group. */}
      <ButtonLink
        look="link"
        href={encodeRoute(workshop ? toGroup(form, workshop) : { page: 'colleague', form })}
      >
        {t.share}
      </ButtonLink>
      <ButtonLink look="link" href={encodeRoute({ page: 'scans' })}>
        {t.keep}
      </ButtonLink>
    </nav>
  )
}
