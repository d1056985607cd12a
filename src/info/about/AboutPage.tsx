import type { ReactNode } from 'react'
import { start, type Stop } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import { bank } from '../../content/bank'
import { hasFullForm } from '../../content/opening'
import { aboutTexts } from '../../ui/language/subjects/about'
import { answersTexts } from '../../ui/language/subjects/answers'
import { fill } from '../../ui/language/fill'
import { useTexts } from '../../ui/language/texts'
import { ButtonLink } from '../../ui/Button'
import { Page, PageHeading } from '../../ui/Page'
import { usePageTitle } from '../../ui/usePageTitle'
import { Section } from '../../ui/Section'
import { DilemmasLink } from './DilemmasLink'
import { Framework } from './Framework'
import { Promises } from './Promises'
import patterns from '../../ui/patterns.module.css'

type Props = Pick<Stop<'about'>, 'at'> & {
  /** The choices about kept data. */
  readonly deviceData: ReactNode
}

/** Explains what the scan is, how it scores, and what is promised about the answers. */
export function AboutPage({ at, deviceData }: Props) {
  const t = useTexts(aboutTexts)
  const answers = useTexts(answersTexts)
  usePageTitle(t.title)
  const { statements } = bank
  const turned = statements.filter(({ reversed }) => reversed).length
  const points = [
    t.points,
    ...(turned > 0 ? [fill(answers.turned, { n: turned, total: statements.length })] : []),
  ]
  return (
    <Page>
      <div className={patterns.stack}>
        <PageHeading>{t.title}</PageHeading>
        <p className={patterns.lead}>{t.intro}</p>
        <div className={patterns.actions}>
          <ButtonLink href={encodeRoute(start('quick'))}>{t.start}</ButtonLink>
          {hasFullForm() && (
            <ButtonLink look="secondary" href={encodeRoute(start('full'))}>
              {t.startFull}
            </ButtonLink>
          )}
          <DilemmasLink />
        </div>
      </div>
      <Section title={t.relationsTitle} paragraphs={[t.why]}>
        <Framework />
      </Section>
      <Section title={t.formsTitle} paragraphs={[t.forms]} />
      <Section
        title={t.computedTitle}
        paragraphs={[points.join(' '), t.average, t.margin, t.norm]}
      />
      <Promises at={at} deviceData={deviceData} />
      <Section title={t.moreTitle} paragraphs={[t.source]}>
        <ButtonLink look="link" href={encodeRoute({ page: 'workshops' })}>
          {t.trainers}
        </ButtonLink>
        <ButtonLink look="link" href={encodeRoute({ page: 'existing' })}>
          {t.existing}
        </ButtonLink>
        <ButtonLink look="link" href={encodeRoute({ page: 'check' })}>
          {t.check}
        </ButtonLink>
      </Section>
    </Page>
  )
}
