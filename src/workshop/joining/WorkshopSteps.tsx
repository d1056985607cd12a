import { encodeRoute } from '../../journey/route'
import type { Workshop } from '../../core/workshop'
import type { Form } from '../../core/framework'
import { joinTexts } from '../../ui/language/subjects/join'
import { shareTexts } from '../../ui/language/subjects/share'
import { fill } from '../../ui/language/fill'
import { useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { useWorkshop } from '../../journey/useWorkshop'
import { useFigures } from '../code/share/useFigures'
import { WorkshopLine } from './WorkshopLine'
import { stillAsked } from '../../journey/stillAsked'
import styles from './WorkshopSteps.module.css'
import patterns from '../../ui/patterns.module.css'

/** Above a result: the parts that the workshop still asks, and the way to share. */
export function WorkshopSteps({ form }: { readonly form: Form }) {
  const workshop = useWorkshop()
  if (workshop?.form !== form) return null
  return (
    <div className={styles.workshopSteps}>
      <WorkshopLine />
      <Left workshop={workshop} />
      <ToShare workshop={workshop} />
    </div>
  )
}

/** The way to share, once there is something to share. */
function ToShare({ workshop }: { readonly workshop: Workshop }) {
  const t = useTexts(shareTexts)
  if (!useFigures(workshop)) return null
  return (
    <a className={patterns.link} href={encodeRoute({ page: 'share' })}>
      {t.title}
    </a>
  )
}

/** The open parts, each with a link to it. */
function Left({ workshop }: { readonly workshop: Workshop }) {
  const t = useTexts(joinTexts)
  const scan = useScan()
  const { statements, block, dilemmas, dilemma } = stillAsked(workshop, scan)
  if (!block && !dilemma) return null
  return (
    <>
      <p className={styles.title}>{t.leftTitle}</p>
      <ul>
        {block && (
          <li>
            <a href={encodeRoute(block)}>{fill(t.leftStatements, { n: statements.open })}</a>
          </li>
        )}
        {dilemma && (
          <li>
            <a href={encodeRoute(dilemma)}>{fill(t.leftDilemmas, { n: dilemmas })}</a>
          </li>
        )}
      </ul>
    </>
  )
}
