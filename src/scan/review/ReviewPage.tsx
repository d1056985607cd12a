import { useEffect, type ReactNode } from 'react'
import { encodeRoute } from '../../journey/route'
import { bank, statementsOf } from '../../content/bank'
import type { StatementEntry } from '../../content/schema'
import { blocksOf, type Block } from '../../core/blocks'
import type { Form } from '../../core/framework'
import { reviewTexts } from '../../ui/language/subjects/review'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { goTo } from '../../platform/address'
import { readScan, useScan } from '../../record/scan'
import { ButtonLink } from '../../ui/Button'
import { Page, PageHeading } from '../../ui/Page'
import { EraseAnswers } from '../../record/EraseAnswers'
import { usePageTitle } from '../../ui/usePageTitle'
import { ReviewRow } from './ReviewRow'
import { classNames } from '../../ui/classNames'
import styles from './ReviewPage.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly form: Form
  /** What stands below the title, for people who take part in a workshop. */
  readonly above?: ReactNode
}

/** All answers of a form, each with a link to change it. */
export function ReviewPage({ form, above }: Props) {
  const t = useTexts(reviewTexts)
  const scan = useTexts(scanTexts)
  const answers = useScan((state) => state.answers)
  const statements = statementsOf(form)
  const given = statements.filter(({ id }) => answers[id] !== undefined).length
  usePageTitle(t.title)
  useEffect(() => {
    const { place, visit } = readScan()
    if (place) visit({ form, at: 'review' })
  }, [form])
  return (
    <Page>
      <div className={patterns.stack}>
        <PageHeading kicker={scan[form]}>{t.title}</PageHeading>
        {above}
        <p className={patterns.lead}>{t.intro}</p>
        <p>{fill(t.answered, { n: given, total: statements.length })}</p>
      </div>
      {blocksOf(form, statements).map((block) => (
        <ReviewBlock key={block.number} form={form} block={block} />
      ))}
      <div className={classNames(patterns.actions, styles.actions)}>
        <ButtonLink href={encodeRoute({ page: 'result', form })}>{t.toResult}</ButtonLink>
        <EraseAnswers
          text={t.erase}
          onErased={() => {
            goTo(encodeRoute({ page: 'landing' }))
          }}
        />
      </div>
    </Page>
  )
}

function ReviewBlock({ form, block }: { form: Form; block: Block<StatementEntry> }) {
  const t = useTexts(reviewTexts)
  const locale = useLocale()
  const { ambitions, levels } = bank.framework
  const ambition = ambitions[block.ambition].label[locale]
  return (
    <section className={styles.block}>
      <h2>
        {fill(t.block, { block: block.number, ambition })}
        {block.level && (
          <span className={styles.level}> · {levels[block.level].label[locale]}</span>
        )}
      </h2>
      <dl>
        {block.statements.map((statement) => (
          <ReviewRow
            key={statement.id}
            statement={statement}
            href={encodeRoute({ page: 'scan', form, block: block.number, change: statement.id })}
          />
        ))}
      </dl>
    </section>
  )
}
