import { scansTexts } from '../../ui/language/subjects/scans'
import { useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { isEmpty } from '../../record/shape'
import { Page, PageHeading } from '../../ui/Page'
import { EraseAnswers } from '../../record/EraseAnswers'
import { usePageTitle } from '../../ui/usePageTitle'
import { KeptColleagues } from '../colleague/KeptColleagues'
import { CompareTwo } from './CompareTwo'
import { CurrentScan } from './CurrentScan'
import { EarlierScans } from './EarlierScans'
import { ScanFile } from './ScanFile'
import styles from './ScansPage.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

/** The scan in progress and those put aside: to look back, compare, keep elsewhere or erase. */
export function ScansPage() {
  const t = useTexts(scansTexts)
  const nothing = useScan(isEmpty)
  usePageTitle(t.title)
  return (
    <Page>
      <PageHeading>{t.title}</PageHeading>
      <CurrentScan />
      <EarlierScans />
      <CompareTwo />
      <KeptColleagues />
      <ScanFile />
      {!nothing && (
        <section className={classNames(patterns.stack, patterns.section, styles.section)}>
          <h2>{t.eraseTitle}</h2>
          <p>{t.eraseText}</p>
          <EraseAnswers text={t.erase} />
        </section>
      )}
    </Page>
  )
}
