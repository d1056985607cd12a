import { encodeRoute } from '../../journey/route'
import { groupTexts } from '../../ui/language/subjects/group'
import { screenTexts } from '../../ui/language/subjects/screen'
import { useTexts } from '../../ui/language/texts'
import { printPage } from '../../platform/print'
import { Button, ButtonLink } from '../../ui/Button'
import { Page, PageHeading } from '../../ui/Page'
import { GroupFiles } from '../picture/GroupExports'
import { usePageTitle } from '../../ui/usePageTitle'
import { useScreen } from '../board/useScreen'
import { GroupReport } from './GroupReport'
import styles from './GroupPage.module.css'
import patterns from '../../ui/patterns.module.css'

/** The report of a group: a preview on paper, a print button and files. */
export function GroupPage({ board }: { readonly board: string }) {
  const t = useTexts(groupTexts)
  const words = useTexts(screenTexts)
  const opened = useScreen(board)
  usePageTitle(t.reportPageTitle)
  return (
    <Page width="full">
      <div className={styles.intro}>
        <PageHeading>{t.reportTitle}</PageHeading>
        <p className={patterns.lead}>{t.reportLead}</p>
        <p>
          <ButtonLink look="link" href={encodeRoute({ page: 'board', board })}>
            {t.reportBack}
          </ButtonLink>
        </p>
      </div>
      {opened.status === 'open' ? (
        <div className={styles.groupPage}>
          <div className={styles.controls}>
            <Button onClick={printPage}>{t.reportPrint}</Button>
            <p className={patterns.note}>{t.reportPrintHint}</p>
            <h2>{t.exportsTitle}</h2>
            <GroupFiles screen={opened.value} />
          </div>
          <section aria-labelledby="group-preview">
            <h2 id="group-preview" className={styles.preview}>
              {t.reportPreview}
            </h2>
            <GroupReport screen={opened.value} />
          </section>
        </div>
      ) : (
        <p role="status">{words[opened.status]}</p>
      )}
    </Page>
  )
}
