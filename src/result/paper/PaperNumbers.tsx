import { dilemmas } from '../../content/dilemmas'
import { RelationNumbers } from '../../content/words/RelationNumbers'
import type { Form } from '../../core/framework'
import type { ScanScore } from '../../core/score'
import { useScan } from '../../record/scan'
import { readingTexts } from '../../ui/language/subjects/reading'
import { useTexts } from '../../ui/language/texts'
import { RelationDots } from '../numbers/RelationDots'
import { PaperDilemmas } from './PaperDilemmas'
import { PaperScales } from './PaperScales'
import paperStyles from '../../ui/paper/Paper.module.css'
import styles from './ReportPaper.module.css'

type Props = { readonly form: Form; readonly score: ScanScore }

/** The second page: all figures with their certainty, and the choices in dilemmas. */
export function PaperNumbers({ form, score }: Props) {
  const t = useTexts(readingTexts)
  const chose = useScan(({ choices }) => dilemmas.some(({ id }) => id in choices))
  return (
    <div className={styles.numbers}>
      <section className={paperStyles.part}>
        <h4>{t.title}</h4>
        <RelationNumbers scales={score.relations} />
        <RelationDots scales={score.relations} />
        <p className={paperStyles.note}>
          {t.band} {form === 'quick' && t.bandQuick} {t.self}
        </p>
      </section>
      <PaperScales form={form} score={score} />
      {chose && <PaperDilemmas />}
    </div>
  )
}
