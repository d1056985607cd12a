import type { Form } from '../../core/framework'
import { encodeRoute } from '../../journey/route'
import { moveFocus } from '../../platform/moveFocus'
import { resultTexts } from '../../ui/language/subjects/result'
import { useTexts } from '../../ui/language/texts'
import styles from './InReach.module.css'

type Props = {
  readonly form: Form
  /** The id of the heading above what there is to talk about. */
  readonly talk: string
}

/** What people come back to a result for, below the headline; on a phone always at the bottom. */
export function InReach({ form, talk }: Props) {
  const t = useTexts(resultTexts)
  return (
    <nav className={styles.inReach} aria-label={t.inReach}>
      <button
        type="button"
        onClick={() => {
          moveFocus(document.getElementById(talk))
        }}
      >
        {t.talk}
      </button>
      <a href={encodeRoute({ page: 'report', form })}>{t.print}</a>
      <a href={encodeRoute({ page: 'colleague', form })}>{t.share}</a>
      <a href={encodeRoute({ page: 'scans' })}>{t.keep}</a>
    </nav>
  )
}
