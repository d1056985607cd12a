import type { ReactNode } from 'react'
import { privacyTexts } from '../../ui/language/subjects/privacy'
import { useTexts } from '../../ui/language/texts'
import { Page, PageHeading } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { usePageTitle } from '../../ui/usePageTitle'
import patterns from '../../ui/patterns.module.css'

/**
 * What to do on a shared computer, what is kept where, what leaves the device, and what cannot be
 * promised. Each sentence has a row in docs/promises.md with the test that shows it.
 */
export function PrivacyPage({ deviceData }: { readonly deviceData: ReactNode }) {
  const t = useTexts(privacyTexts)
  usePageTitle(t.title)
  return (
    <Page>
      <div className={patterns.stack}>
        <PageHeading>{t.title}</PageHeading>
        <p className={patterns.lead}>{t.lead}</p>
      </div>
      <Section title={t.wipeTitle} paragraphs={[t.wipe1, t.wipe2]}>
        {deviceData}
        <p>{t.wipe3}</p>
        <p>{t.wipe4}</p>
        <p>{t.limit0}</p>
      </Section>
      <Section
        title={t.keptTitle}
        paragraphs={[t.kept1, t.kept2, t.kept3, `${t.long1} ${t.long2}`]}
      />
      <Section
        title={t.leavesTitle}
        paragraphs={[t.leaves1, t.leaves2, t.leaves3, t.leaves4, t.leaves5]}
      />
      <Section
        title={t.limitsTitle}
        paragraphs={[t.limit1, t.limit2, t.limit3, t.limit5, t.limit6]}
      />
    </Page>
  )
}
