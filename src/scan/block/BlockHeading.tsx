import { framework } from '../../content/framework'
import type { Block } from '../../core/blocks'
import type { Form } from '../../core/framework'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { Progress } from '../../ui/Progress'
import styles from './BlockForm.module.css'

type Props = {
  readonly as: 'h1' | 'h2'
  readonly form: Form
  readonly block: Block
  readonly total: number
}

/** The person's progress, and the subject of this block. */
export function BlockHeading({ as: Heading, form, block, total }: Props) {
  const t = useTexts(scanTexts)
  const locale = useLocale()
  const { ambitions, levels } = framework()
  const ambition = ambitions[block.ambition]
  const level = block.level && ` · ${levels[block.level].label[locale]}`
  return (
    <div className={styles.heading}>
      <Progress done={block.number} total={total}>
        {fill(t.progress, { block: block.number, total })} · {t[form]}
        {level}
      </Progress>
      <Heading tabIndex={-1}>{ambition.label[locale]}</Heading>
      <p className={styles.about}>{ambition.explanation[locale]}</p>
      <p>
        {t.think} <span className={styles.notApplicable}>{t.thinkNa}</span>
      </p>
    </div>
  )
}
