import { lazy, Suspense, type ReactNode } from 'react'
import type { Board } from '../savedBoard'
import { boardTexts } from '../../../ui/language/subjects/board'
import { useTexts } from '../../../ui/language/texts'
import { Disclosure } from '../../../ui/Disclosure'
import { classNames } from '../../../ui/classNames'
import styles from './BoardPage.module.css'
import patterns from '../../../ui/patterns.module.css'

// Few trainers need all of these, none right away.
const WorkshopLink = lazy(() =>
  import('../../link/WorkshopLink').then((part) => ({ default: part.WorkshopLink })),
)
const Invitation = lazy(() =>
  import('../../link/Invitation').then((part) => ({ default: part.Invitation })),
)
const WifiCode = lazy(() =>
  import('../../link/WifiCode').then((part) => ({ default: part.WifiCode })),
)

/** Everything people need to join, including latecomers. */
export function InviteSection({ board }: { readonly board: Board }) {
  const t = useTexts(boardTexts)
  return (
    <section
      className={classNames(patterns.stack, patterns.section, styles.section, styles.invite)}
    >
      <h2>{t.inviteTitle}</h2>
      <Later summary={t.invite} open={board.participants.length + board.removed.length === 0}>
        <WorkshopLink workshop={board.workshop} />
      </Later>
      <Later summary={t.inviteTexts}>
        <Invitation workshop={board.workshop} />
      </Later>
      <Later summary={t.inviteWifi}>
        <WifiCode />
      </Later>
    </section>
  )
}

type Props = { readonly summary: string; readonly open?: boolean; readonly children: ReactNode }

/** Its content may load after the page. */
function Later({ summary, open = false, children }: Props) {
  return (
    <Disclosure summary={summary} open={open}>
      <Suspense fallback={null}>{children}</Suspense>
    </Disclosure>
  )
}
