import { useState, type ReactNode } from 'react'
import { goOn } from '../../journey/goOn'
import { beforeBlock, next } from '../../journey/next'
import { encodeRoute, type Route } from '../../journey/route'
import { useNext } from '../../journey/useNext'
import { useWorkshop } from '../../journey/useWorkshop'
import { bank, statementsOf } from '../../content/bank'
import { blocksOf, type Block } from '../../core/blocks'
import type { Locale } from '../../ui/language/locale'
import { joinTexts } from '../../ui/language/subjects/join'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { readScan } from '../../record/scan'
import { Page } from '../../ui/Page'
import { usePageTitle } from '../../ui/usePageTitle'
import { BlockForm } from './BlockForm'
import { BlockHeading } from './BlockHeading'
import { MissingBlock } from './MissingBlock'
import { OtherStatements } from './OtherStatements'
import styles from './BlockForm.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

type Props = {
  readonly route: Extract<Route, { page: 'scan' }>
  /** The part above the block, for people who take part in a workshop. */
  readonly above?: ReactNode
}

/** One block of the scan on its own page. */
export function BlockPage({ route, above }: Props) {
  const { form, change } = route
  const t = useTexts(scanTexts)
  const locale = useLocale()
  const workshop = useWorkshop()
  const [reminding, setReminding] = useState(false)
  const blocks = blocksOf(form, statementsOf(form))
  const block = blocks[route.block - 1]
  const onward = useOnward(route)
  const title = fill(t.title, {
    block: route.block,
    total: blocks.length,
    ambition: ambitionWords(block, locale),
  })
  usePageTitle(reminding ? fill(t.titleReminder, { title }) : title)
  if (!block) return <MissingBlock form={form} />

  return (
    <Page>
      <BackLink route={route} />
      {above}
      <BlockHeading as="h1" form={form} block={block} total={blocks.length} />
      <BlockForm
        form={form}
        block={block}
        change={change}
        {...(form === 'quick' && { Below: OtherStatements })}
        submitText={onward}
        onDone={() => {
          goOn(next(route, readScan(), workshop), form)
        }}
        onRemind={() => {
          setReminding(true)
        }}
      >
        {change === undefined && route.block === blocks.length && (
          <a href={encodeRoute({ page: 'review', form })}>{t.toReview}</a>
        )}
      </BlockForm>
    </Page>
  )
}

/** The text of the button: where it leads. */
function useOnward(route: Props['route']): string {
  const t = useTexts(scanTexts)
  const join = useTexts(joinTexts)
  const to = useNext(route)
  switch (to.page) {
    case 'scan':
      return fill(t.next, { block: to.block })
    case 'dilemmas':
      return join.toDilemmas
    case 'result':
      return t.toResult
    case 'review':
      return t.returnToReview
  }
}

function ambitionWords(block: Block | undefined, locale: Locale): string {
  return block ? bank.framework.ambitions[block.ambition].label[locale] : ''
}

function BackLink({ route }: Pick<Props, 'route'>) {
  const t = useTexts(scanTexts)
  const to = beforeBlock(route)
  if (!to) return null
  return (
    <a className={classNames(patterns.link, styles.back)} href={encodeRoute(to)}>
      {to.page === 'scan' ? fill(t.back, { block: to.block }) : t.backToStart}
    </a>
  )
}
