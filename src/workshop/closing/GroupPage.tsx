import { useState } from 'react'
import { limits } from '../../core/limits'
import { encodeRoute } from '../../journey/route'
import { closingTexts } from '../../ui/language/subjects/closing'
import { groupTexts } from '../../ui/language/subjects/group'
import { noBoardTexts } from '../../ui/language/subjects/noBoard'
import { useTexts } from '../../ui/language/texts'
import { printPage } from '../../platform/print'
import { Button, ButtonLink } from '../../ui/Button'
import { Page, PageHeading } from '../../ui/Page'
import { TextField } from '../../ui/TextField'
import { GroupFiles } from '../picture/GroupExports'
import { usePageTitle } from '../../ui/usePageTitle'
import { GroupReport } from './GroupReport'
import { useReported } from './useReported'
import styles from './GroupPage.module.css'
import patterns from '../../ui/patterns.module.css'

/** The report of a group: a preview on paper, a print button and files. */
export function GroupPage({ board }: { readonly board: string }) {
  const t = useTexts(groupTexts)
  const words = useTexts(noBoardTexts)
  const { opened, isKept } = useReported(board)
  const [own, setOwn] = useState({ title: '', organisation: '' })
  usePageTitle(t.reportTitle)
  return (
    <Page width="full">
      <div className={styles.intro}>
        <PageHeading>{t.reportTitle}</PageHeading>
        {isKept && <p>{t.reportKept}</p>}
        <p>
          <ButtonLink
            look="link"
            href={encodeRoute(isKept ? { page: 'workshops' } : { page: 'board', board })}
          >
            {isKept ? words.toWorkshops : t.reportBack}
          </ButtonLink>
        </p>
      </div>
      {opened.status === 'open' ? (
        <div className={styles.groupPage}>
          <div className={styles.controls}>
            <OwnWords own={own} onChange={setOwn} />
            <Button onClick={printPage}>{t.reportPrint}</Button>
            {opened.value.picture && (
              <>
                <h2>{t.exportsTitle}</h2>
                <GroupFiles screen={opened.value} />
              </>
            )}
          </div>
          <section aria-labelledby="group-preview">
            <h2 id="group-preview" className={styles.preview}>
              {t.reportPreview}
            </h2>
            <GroupReport screen={opened.value} {...own} />
          </section>
        </div>
      ) : (
        <p role="status">{words[opened.status]}</p>
      )}
    </Page>
  )
}

type Own = { readonly title: string; readonly organisation: string }

/** A title and an organisation for the paper only: they are not stored. */
function OwnWords({ own, onChange }: { own: Own; onChange: (own: Own) => void }) {
  const t = useTexts(closingTexts)
  const field = (part: keyof Own) => ({
    value: own[part],
    maxLength: limits.name,
    onChange: ({ target }: { target: { value: string } }) => {
      onChange({ ...own, [part]: target.value })
    },
  })
  return (
    <>
      <TextField label={t.paperTitle} field={field('title')} />
      <TextField label={t.organisation} field={field('organisation')} />
      <p className={patterns.note}>{t.paperNote}</p>
    </>
  )
}
