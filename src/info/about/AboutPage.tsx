import { start } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import { bank } from '../../content/bank'
import { hasFullForm } from '../../content/opening'
import { ambitions, levels, relations } from '../../core/framework'
import { aboutTexts } from '../../ui/language/subjects/about'
import { useLocale, useTexts } from '../../ui/language/texts'
import { ButtonLink } from '../../ui/Button'
import { Page, PageHeading } from '../../ui/Page'
import { ToneLabel } from '../../ui/ToneLabel'
import { usePageTitle } from '../../ui/usePageTitle'
import { Section } from '../../ui/Section'
import { DilemmasLink } from './DilemmasLink'
import patterns from '../../ui/patterns.module.css'

/** What the scan is, how it counts, and what happens to the answers. */
export function AboutPage() {
  const t = useTexts(aboutTexts)
  usePageTitle(t.title)
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
      <Section title={t.whyTitle} paragraphs={[t.why]} />
      <Framework />
      <Section title={t.formsTitle} paragraphs={[t.forms]} />
      <Section
        title={t.computedTitle}
        paragraphs={[t.computed1, t.computed2, t.computed3, t.computed4]}
      />
      <p>
        <ButtonLink look="link" href={encodeRoute({ page: 'privacy' })}>
          {t.promises}
        </ButtonLink>
      </p>
      <Section title={t.trainersTitle} paragraphs={[t.trainersText]}>
        <ButtonLink look="link" href={encodeRoute({ page: 'workshops' })}>
          {t.trainers}
        </ButtonLink>
      </Section>
      <Section title={t.existingTitle}>
        <ButtonLink look="link" href={encodeRoute({ page: 'existing' })}>
          {t.existing}
        </ButtonLink>
      </Section>
      <Section title={t.sourceTitle} paragraphs={[t.source]}>
        <p>
          <ButtonLink look="link" href={encodeRoute({ page: 'check' })}>
            {t.check}
          </ButtonLink>
        </p>
      </Section>
    </Page>
  )
}

function Framework() {
  const t = useTexts(aboutTexts)
  const locale = useLocale()
  const { framework } = bank
  return (
    <>
      <Section title={t.relationsTitle}>
        <dl>
          {relations.map((id) => (
            <div key={id}>
              <dt>
                <ToneLabel tone={id} text={framework.relations[id].label[locale]} />
              </dt>
              <dd>{framework.relations[id].explanation[locale]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t.ambitionsTitle}>
        <Terms entries={ambitions.map((id) => framework.ambitions[id])} />
      </Section>
      <Section title={t.levelsTitle}>
        <Terms entries={levels.map((id) => framework.levels[id])} />
      </Section>
    </>
  )
}

type Term = (typeof bank.framework.ambitions)['purpose']

function Terms({ entries }: { readonly entries: readonly Term[] }) {
  const locale = useLocale()
  return (
    <dl>
      {entries.map(({ label, explanation }) => (
        <div key={label.nl}>
          <dt>
            <strong>{label[locale]}</strong>
          </dt>
          <dd>{explanation[locale]}</dd>
        </div>
      ))}
    </dl>
  )
}
