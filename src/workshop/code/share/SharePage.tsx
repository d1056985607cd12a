import { encodeRoute } from '../../../journey/route'
import type { Workshop } from '../../../core/workshop'
import { bank } from '../../../content/bank'
import { bankNumber } from '../../../core/bankNumber'
import { shareTexts } from '../../../ui/language/subjects/share'
import { fill, useTexts } from '../../../ui/language/texts'
import { useScan } from '../../../record/scan'
import { ButtonLink } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'
import { Page, PageHeading } from '../../../ui/Page'
import { LeaveWorkshop } from '../../joining/LeaveWorkshop'
import { NextParticipant } from '../../joining/NextParticipant'
import { usePageTitle } from '../../../ui/usePageTitle'
import { useWorkshop } from '../../../journey/useWorkshop'
import { answerFirst, stillAsked } from '../../../journey/stillAsked'
import { Sharing } from './Sharing'
import { useFigures } from './useFigures'
import { classNames } from '../../../ui/classNames'
import styles from './SharePage.module.css'
import patterns from '../../../ui/patterns.module.css'

/** Lets a person share chosen parts of their result with a workshop's group. */
export function SharePage() {
  const t = useTexts(shareTexts)
  const workshop = useWorkshop()
  const given = useScan((scan) => scan.workshop?.given !== undefined)
  usePageTitle(workshop ? t.title : t.notJoined)
  if (!workshop) return <NotJoined />
  const { title, form } = workshop
  return (
    <Page>
      <a
        className={classNames(patterns.link, styles.back)}
        href={encodeRoute({ page: 'result', form })}
      >
        {t.toResult}
      </a>
      <div className={patterns.stack}>
        <PageHeading kicker={title === '' ? t.kickerNoTitle : fill(t.kicker, { title })}>
          {t.title}
        </PageHeading>
        <p className={patterns.lead}>{t.lead}</p>
      </div>
      <ShareOrReason workshop={workshop} />
      <div className={classNames(patterns.stack, patterns.section, styles.section)}>
        {given && <NextParticipant workshop={workshop} />}
        <LeaveWorkshop />
      </div>
    </Page>
  )
}

/** The way to share, or why there is nothing to share. */
function ShareOrReason({ workshop }: { readonly workshop: Workshop }) {
  const t = useTexts(shareTexts)
  const scan = useScan()
  const figures = useFigures(workshop)
  if (workshop.bank !== bankNumber(bank.fingerprint)) {
    return (
      <Notice className={classNames(patterns.stack, patterns.section, styles.section)}>
        <p>{t.otherBank}</p>
      </Notice>
    )
  }
  if (figures) return <Sharing form={workshop.form} figures={figures} />
  const to = answerFirst(workshop, stillAsked(workshop, scan))
  return (
    <div className={classNames(patterns.stack, patterns.section, styles.section)}>
      <p>{t.nothing}</p>
      <ButtonLink href={encodeRoute(to)}>{t.toScan}</ButtonLink>
    </div>
  )
}

function NotJoined() {
  const t = useTexts(shareTexts)
  return (
    <Page>
      <div className={patterns.stack}>
        <PageHeading>{t.notJoined}</PageHeading>
        <p>{t.notJoinedText}</p>
        <ButtonLink href={encodeRoute({ page: 'w', payload: '' })}>{t.toJoin}</ButtonLink>
      </div>
    </Page>
  )
}
