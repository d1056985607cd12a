import { encodeRoute } from '../../../journey/route'
import { shareTexts } from '../../../ui/language/subjects/share'
import { toShareTexts } from '../../../ui/language/subjects/toShare'
import { useTexts } from '../../../ui/language/texts'
import { ButtonLink } from '../../../ui/Button'
import { Page, PageHeading } from '../../../ui/Page'
import { LeaveWorkshop } from '../../joining/LeaveWorkshop'
import { NextParticipant } from '../../joining/NextParticipant'
import { usePageTitle } from '../../../ui/usePageTitle'
import { useWorkshop } from '../../../journey/useWorkshop'
import { HandIn } from './HandIn'
import styles from './SharePage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

/** Lets a person share chosen parts of their result with a workshop's group. */
export function SharePage() {
  const t = useTexts(shareTexts)
  const common = useTexts(toShareTexts)
  const workshop = useWorkshop()
  usePageTitle(workshop ? t.title : t.notJoined)
  if (!workshop) return <NotJoined />
  return (
    <Page>
      <HandIn workshop={workshop} heading="h1" />
      <div className={classNames(patterns.actions, styles.ways)}>
        <a className={patterns.link} href={encodeRoute({ page: 'result', form: workshop.form })}>
          {common.toResult}
        </a>
        <NextParticipant workshop={workshop} />
        <LeaveWorkshop />
      </div>
    </Page>
  )
}

function NotJoined() {
  const t = useTexts(shareTexts)
  return (
    <Page>
      <div className={patterns.stack}>
        <PageHeading>{t.notJoined}</PageHeading>
        <ButtonLink href={encodeRoute({ page: 'w', payload: '' })}>{t.toJoin}</ButtonLink>
      </div>
    </Page>
  )
}
