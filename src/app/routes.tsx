import type { ReactNode } from 'react'
import type { Route } from '../codec/route'
import { MissingPage } from '../pages/missing/MissingPage'
import { LandingPage } from '../pages/scan/LandingPage'
import { whenIdle } from '../platform/idle'
import { savesData } from '../platform/network'
import { readScan } from '../store/scan'

/** The page of every route. The landing page of a first visit is there; the others are fetched. */
export function openPage(route: Route): ReactNode | Promise<ReactNode> {
  switch (route.page) {
    case 'landing':
      // Decided when the page opens: the block must not make way while it is being answered.
      if (readScan().place === undefined) return <LandingPage />
      return import('../pages/scan/ResumePage').then(({ ResumePage }) => <ResumePage />)
    case 'scan':
      return import('../pages/scan/BlockPage').then(({ BlockPage }) => <BlockPage route={route} />)
    case 'review':
      return import('../pages/review/ReviewPage').then(({ ReviewPage }) => (
        <ReviewPage form={route.form} />
      ))
    case 'result':
      return import('../pages/result/ResultPage').then(({ ResultPage }) => (
        <ResultPage form={route.form} />
      ))
    case 'dilemmas':
      return import('../pages/dilemmas/DilemmaPage').then(({ DilemmaPage }) => (
        <DilemmaPage number={route.number} />
      ))
    case 'cards':
      return import('../pages/cards/CardsPage').then(({ CardsPage }) => <CardsPage />)
    case 'scans':
      return import('../pages/scans/ScansPage').then(({ ScansPage }) => <ScansPage />)
    case 'together':
      return import('../pages/together/TogetherPage').then(({ TogetherPage }) => <TogetherPage />)
    case 'report':
      return import('../pages/report/ReportPage').then(({ ReportPage }) => (
        <ReportPage form={route.form} />
      ))
    case 'sheet':
      return import('../pages/sheet/SheetPage').then(({ SheetPage }) => (
        <SheetPage form={route.form} />
      ))
    case 'workshops':
      return import('../pages/workshops/WorkshopsPage').then(({ WorkshopsPage }) => (
        <WorkshopsPage />
      ))
    case 'codes':
      return import('../pages/codes/CodesPage').then(({ CodesPage }) => <CodesPage />)
    case 'w':
      return import('../pages/join/JoinPage').then(({ JoinPage }) => (
        <JoinPage payload={route.payload} />
      ))
    case 'share':
      return import('../pages/share/SharePage').then(({ SharePage }) => <SharePage />)
    case 'board':
      return import('../pages/board/BoardPage').then(({ BoardPage }) => (
        <BoardPage board={route.board} />
      ))
    case 'screen':
      return import('../pages/screen/ScreenPage').then(({ ScreenPage }) => (
        <ScreenPage board={route.board} />
      ))
    case 'entry':
      return import('../pages/entry/EntryPage').then(({ EntryPage }) => (
        <EntryPage board={route.board} />
      ))
    case 'group':
      return import('../pages/group/GroupPage').then(({ GroupPage }) => (
        <GroupPage board={route.board} />
      ))
    case 'check':
      return import('../pages/check/CheckPage').then(({ CheckPage }) => <CheckPage />)
    case 'privacy':
      return import('../pages/privacy/PrivacyPage').then(({ PrivacyPage }) => <PrivacyPage />)
    case 'about':
      return import('../pages/about/AboutPage').then(({ AboutPage }) => <AboutPage />)
    case 'missing':
      return <MissingPage />
  }
}

/** Fetches what comes after this page, unless the person saves data: it then comes when asked for. */
export function prefetchAfter(route: Route): void {
  if (savesData()) return
  whenIdle(() => {
    // What does not arrive now is fetched again when it is needed.
    void Promise.allSettled(laterThan(route))
  })
}

function laterThan(route: Route): Promise<unknown>[] {
  if (route.page === 'landing') return [import('../pages/scan/BlockPage')]
  if (route.page !== 'scan' || route.block < 2) return []
  return [
    import('../pages/result/ResultPage'),
    import('../pages/review/ReviewPage'),
    import('../charts/RechartsRadar'),
  ]
}
