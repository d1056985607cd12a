import type { ReactNode } from 'react'
import { next } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import { progress } from '../../journey/stillAsked'
import { useArrival } from '../../journey/useArrival'
import { useWorkshop } from '../../journey/useWorkshop'
import { bank, shownStatements } from '../../content/bank'
import type { StatementEntry } from '../../content/schema'
import { blocksOf, type Block } from '../../core/blocks'
import type { Form } from '../../core/framework'
import { reviewTexts } from '../../ui/language/subjects/review'
import { resumeTexts } from '../../ui/language/subjects/resume'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { goTo } from '../../platform/address'
import { useScan } from '../../record/scan'
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
  /** The part below the title, for people who take part in a workshop. */
  readonly above?: ReactNode
}

/** All answers of a form, each with a link to change it. */
export function ReviewPage({ form, above }: Props) {
  const t = useTexts(reviewTexts)
  const resume = useTexts(resumeTexts)
  const scan = useTexts(scanTexts)
  const state = useScan()
  const { given, total } = progress(form, state.answers)
  const to = next({ page: 'review', form }, state, useWorkshop())
  usePageTitle(t.title)
  useArrival(form, 'review')
  return (
    <Page>
      <div className={patterns.stack}>
        <PageHeading kicker={scan[form]}>{t.title}</PageHeading>
        {above}
        <p>{fill(resume.text, { n: given, total })}</p>
      </div>
      {blocksOf(form, shownStatements(form, state.answers)).map((block) => (
        <ReviewBlock key={block.number} form={form} block={block} />
      ))}
      <div className={classNames(patterns.actions, styles.actions)}>
        <ButtonLink href={encodeRoute(to)}>{scan.toResult}</ButtonLink>
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
            optional={form === 'quick' && !statement.quick}
            href={encodeRoute({ page: 'scan', form, block: block.number, change: statement.id })}
          />
        ))}
      </dl>
    </section>
  )
}
