import type { ReactNode } from 'react'
import { beforeDilemma, firstDilemma, resultOf } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import { useNext } from '../../journey/useNext'
import { dilemmas } from '../../content/dilemmas'
import { dilemmasTexts } from '../../ui/language/subjects/dilemmas'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { ButtonLink } from '../../ui/Button'
import { Page, PageHeading } from '../../ui/Page'
import { Progress } from '../../ui/Progress'
import { SavedLine } from '../../record/SavedLine'
import { usePageTitle } from '../../ui/usePageTitle'
import { DilemmaForm } from './DilemmaForm'
import { classNames } from '../../ui/classNames'
import styles from './DilemmaPage.module.css'
import patterns from '../../ui/patterns.module.css'

const total = dilemmas.length

type Props = {
  /** 1-based. */
  readonly number: number
  /** The part above the dilemma, for people who take part in a workshop. */
  readonly above?: ReactNode
}

/** One dilemma on its own page. Any of them may be skipped. */
export function DilemmaPage({ number, above }: Props) {
  const t = useTexts(dilemmasTexts)
  const locale = useLocale()
  const dilemma = dilemmas[number - 1]
  usePageTitle(dilemma ? fill(t.progress, { n: number, total }) : t.missing)
  if (!dilemma) return <MissingDilemma />
  return (
    <Page>
      <BackLink number={number} />
      {above}
      <div className={styles.heading}>
        <Progress done={number} total={total}>
          {fill(t.progress, { n: number, total })}
        </Progress>
        <PageHeading>{dilemma.name[locale]}</PageHeading>
      </div>
      <p className={styles.situation}>{dilemma.situation[locale]}</p>
      <DilemmaForm dilemma={dilemma} />
      <Onward number={number} id={dilemma.id} />
    </Page>
  )
}

function Onward({ number, id }: { number: number; id: string }) {
  const t = useTexts(dilemmasTexts)
  const chosen = useScan((scan) => scan.choices[id] !== undefined)
  const result = useScan((scan) => encodeRoute(resultOf(scan)))
  const to = useNext({ page: 'dilemmas', number })
  const isLast = to.page !== 'dilemmas'
  const words = isLast
    ? chosen
      ? t.finish
      : t.skipLast
    : fill(chosen ? t.next : t.skip, { n: to.number })
  return (
    <div className={classNames(patterns.actions, styles.actions)}>
      <ButtonLink look={chosen ? 'primary' : 'secondary'} href={encodeRoute(to)}>
        {words}
      </ButtonLink>
      <SavedLine />
      {number > 1 && !isLast && (
        <ButtonLink look="link" href={result}>
          {t.stop}
        </ButtonLink>
      )}
    </div>
  )
}

function BackLink({ number }: { number: number }) {
  const t = useTexts(dilemmasTexts)
  const to = beforeDilemma({ page: 'dilemmas', number }, useScan())
  if (!to) return null
  return (
    <a className={classNames(patterns.link, styles.back)} href={encodeRoute(to)}>
      {to.page === 'dilemmas' ? fill(t.back, { n: to.number }) : t.stop}
    </a>
  )
}

function MissingDilemma() {
  const t = useTexts(dilemmasTexts)
  return (
    <Page>
      <div className={patterns.stack}>
        <PageHeading>{t.missing}</PageHeading>
        <ButtonLink href={encodeRoute(firstDilemma)}>{fill(t.next, { n: 1 })}</ButtonLink>
      </div>
    </Page>
  )
}
