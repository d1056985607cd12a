import { useState, type ReactNode } from 'react'
import { encodeRoute, type Route } from '../../journey/route'
import { bank, statementsOf } from '../../content/bank'
import { blocksOf } from '../../core/blocks'
import { joinTexts } from '../../ui/language/subjects/join'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { goTo } from '../../platform/address'
import { readScan } from '../../record/scan'
import { Page } from '../../ui/Page'
import { usePageTitle } from '../../ui/usePageTitle'
import { useFirstDilemma } from '../../journey/useWorkshop'
import { BlockForm } from './BlockForm'
import { BlockHeading } from './BlockHeading'
import { MissingBlock } from './MissingBlock'
import styles from './BlockForm.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

type Props = {
  readonly route: Extract<Route, { page: 'scan' }>
  /** What stands above the block, for people who take part in a workshop. */
  readonly above?: ReactNode
}

/** One block of the scan on its own page. */
export function BlockPage({ route, above }: Props) {
  const { form, change } = route
  const t = useTexts(scanTexts)
  const join = useTexts(joinTexts)
  const locale = useLocale()
  const dilemma = useFirstDilemma(form)
  const [reminding, setReminding] = useState(false)
  const blocks = blocksOf(form, statementsOf(form))
  const block = blocks[route.block - 1]
  const next = blocks[route.block]
  const ambitionOf = (b: typeof block) =>
    b ? bank.framework.ambitions[b.ambition].label[locale] : ''
  const title = fill(t.title, {
    block: route.block,
    total: blocks.length,
    ambition: ambitionOf(block),
  })
  usePageTitle(reminding ? fill(t.titleReminder, { title }) : title)
  if (!block) return <MissingBlock form={form} />

  const goOn = () => {
    const { visit } = readScan()
    if (change !== undefined) {
      goTo(encodeRoute({ page: 'review', form }))
    } else if (next) {
      visit({ form, at: next.number })
      goTo(encodeRoute({ page: 'scan', form, block: next.number }))
    } else {
      visit({ form, at: 'result' })
      goTo(encodeRoute(dilemma ?? { page: 'result', form }))
    }
  }
  const onward = next
    ? fill(t.next, { block: next.number, ambition: ambitionOf(next) })
    : dilemma
      ? join.toDilemmas
      : t.toResult
  return (
    <Page>
      <BackLink route={route} />
      {above}
      <BlockHeading as="h1" form={form} block={block} total={blocks.length} />
      <BlockForm
        form={form}
        block={block}
        change={change}
        submitText={change === undefined ? onward : t.returnToReview}
        onDone={goOn}
        onRemind={() => {
          setReminding(true)
        }}
      >
        {change === undefined && !next && (
          <a href={encodeRoute({ page: 'review', form })}>{t.toReview}</a>
        )}
      </BlockForm>
    </Page>
  )
}

function BackLink({ route: { form, block, change } }: Pick<Props, 'route'>) {
  const t = useTexts(scanTexts)
  if (change !== undefined) return null
  const first = block === 1
  const target: Route = first ? { page: 'landing' } : { page: 'scan', form, block: block - 1 }
  return (
    <a className={classNames(patterns.link, styles.back)} href={encodeRoute(target)}>
      {first ? t.backToStart : fill(t.back, { block: block - 1 })}
    </a>
  )
}
