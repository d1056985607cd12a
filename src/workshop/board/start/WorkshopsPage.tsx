import { useCallback, useState } from 'react'
import { encodeRoute } from '../../../journey/route'
import { joinTexts } from '../../../ui/language/subjects/join'
import { workshopsTexts } from '../../../ui/language/subjects/workshops'
import { useTexts } from '../../../ui/language/texts'
import { Page, PageHeading } from '../../../ui/Page'
import { usePageTitle } from '../../../ui/usePageTitle'
import { Boards } from './Boards'
import { MakeWorkshop } from './MakeWorkshop'
import styles from './WorkshopsPage.module.css'
import patterns from '../../../ui/patterns.module.css'

/**
 * For a trainer: an explanation of workshops, the form to make one, and the boards on this device.
 */
export function WorkshopsPage() {
  const t = useTexts(workshopsTexts)
  usePageTitle(t.title)
  // Whoever comes back comes for a board.
  const [comesBack, setComesBack] = useState(false)
  const found = useCallback(() => {
    setComesBack(true)
  }, [])
  const boards = <Boards key="boards" onFound={found} />
  return (
    <Page>
      <PageHeading>{t.title}</PageHeading>
      {comesBack && boards}
      <Explanation />
      <MakeWorkshop />
      {!comesBack && boards}
    </Page>
  )
}

function Explanation() {
  const t = useTexts(workshopsTexts)
  const join = useTexts(joinTexts)
  return (
    <div className={styles.explanation}>
      <section>
        <h2>{t.howTitle}</h2>
        <ol>
          {[t.how1, t.how2, t.how3, t.how4].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <a className={patterns.link} href={encodeRoute({ page: 'sheet', form: 'quick' })}>
          {t.paper}
        </a>
        <a className={patterns.link} href={encodeRoute({ page: 'own' })}>
          {t.own}
        </a>
      </section>
      <section>
        <h2>{t.trustTitle}</h2>
        <ul>
          {[t.trust1, t.trust2, t.trust3, t.trust4].map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <a className={patterns.link} href={encodeRoute({ page: 'about', at: 'promises' })}>
          {join.promises}
        </a>
      </section>
    </div>
  )
}
