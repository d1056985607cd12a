import type { ReactNode } from 'react'
import { begun } from '../journey/next'
import type { Route } from '../journey/route'
import type { Arrived } from './arrive'
import { MissingPage } from '../info/missing/MissingPage'
import { LandingPage } from '../scan/landing/LandingPage'
import { whenIdle } from '../platform/idle'
import { savesData } from '../platform/network'
import { hasKeptBanks } from '../record/keptBanks'
import { readScan } from '../record/scan'

/** The page of every route. The landing page of a first visit is in the first script; others are fetched. */
export function openPage(route: Arrived): ReactNode | Promise<ReactNode> {
  if (route.wouldLose) return bankLinkPage(true)
  switch (route.page) {
    case 'landing':
      // Decided when the page opens: the block must not disappear while it is being answered.
      return withKeptBanks(
        begun(readScan()) ? (
          import('./filled/ResumeInWorkshop').then(({ ResumeInWorkshop }) => <ResumeInWorkshop />)
        ) : (
          <LandingPage />
        ),
      )
    case 'scan':
      return import('./filled/BlockInWorkshop').then(({ BlockInWorkshop }) => (
        <BlockInWorkshop route={route} />
      ))
    case 'review':
      return import('./filled/ReviewInWorkshop').then(({ ReviewInWorkshop }) => (
        <ReviewInWorkshop form={route.form} />
      ))
    case 'result':
      return import('./filled/ResultInWorkshop').then(({ ResultInWorkshop }) => (
        <ResultInWorkshop form={route.form} />
      ))
    case 'dilemmas':
      return import('./filled/DilemmaInWorkshop').then(({ DilemmaInWorkshop }) => (
        <DilemmaInWorkshop number={route.number} />
      ))
    case 'cards':
      return import('../result/cards/CardsPage').then(({ CardsPage }) => <CardsPage />)
    case 'scans':
      return withKeptBanks(
        import('../history/scans/ScansPage').then(({ ScansPage }) => <ScansPage />),
      )
    case 'colleague':
      return import('../history/colleague/ColleaguePage').then(({ ColleaguePage }) => (
        <ColleaguePage form={route.form} />
      ))
    case 'c':
      return import('../history/colleague/FromColleaguePage').then(({ FromColleaguePage }) => (
        <FromColleaguePage payload={route.payload} />
      ))
    case 'b':
      return bankLinkPage(false)
    case 'own':
      return import('./bank/OwnStatements').then(({ OwnStatements }) => <OwnStatements />)
    case 'report':
      return import('../result/paper/ReportPage').then(({ ReportPage }) => (
        <ReportPage form={route.form} />
      ))
    case 'sheet':
      return import('../workshop/paper/SheetPage').then(({ SheetPage }) => (
        <SheetPage form={route.form} />
      ))
    case 'workshops':
      return import('../workshop/board/start/WorkshopsPage').then(({ WorkshopsPage }) => (
        <WorkshopsPage />
      ))
    case 'w':
      return import('../workshop/joining/JoinPage').then(({ JoinPage }) => (
        <JoinPage payload={route.payload} />
      ))
    case 'share':
      return import('../workshop/code/share/SharePage').then(({ SharePage }) => <SharePage />)
    case 'board':
      return import('../workshop/board/page/BoardPage').then(({ BoardPage }) => (
        <BoardPage board={route.board} />
      ))
    case 'screen':
      return import('../workshop/screen/ScreenPage').then(({ ScreenPage }) => (
        <ScreenPage board={route.board} />
      ))
    case 'entry':
      return import('../workshop/paper/entry/EntryPage').then(({ EntryPage }) => (
        <EntryPage board={route.board} />
      ))
    case 'group':
      return import('../workshop/closing/GroupPage').then(({ GroupPage }) => (
        <GroupPage board={route.board} />
      ))
    case 'check':
      return import('../info/check/CheckPage').then(({ CheckPage }) => <CheckPage />)
    case 'about':
      return import('./filled/AboutWithDeviceData').then(({ AboutWithDeviceData }) => (
        <AboutWithDeviceData at={route.at} />
      ))
    case 'existing':
      return import('../info/existing/ExistingPage').then(({ ExistingPage }) => <ExistingPage />)
    case 'missing':
      return <MissingPage />
  }
}

async function bankLinkPage(wouldLose: boolean): Promise<ReactNode> {
  const { BankLinkPage } = await import('../info/own/BankLinkPage')
  return <BankLinkPage wouldLose={wouldLose} />
}

/** Below the way back to scans with other statements, where there may be any: there when the page is. */
function withKeptBanks(page: ReturnType<typeof openPage>): ReturnType<typeof openPage> {
  if (!hasKeptBanks()) return page
  const way = import('./bank/KeptBanks').then(async ({ KeptBanks, findKept }) => (
    <KeptBanks found={await findKept()} />
  ))
  // Without it the page is drawn as if there were no such scan.
  return Promise.all([way.catch(() => null), page]).then(([above, content]) => (
    <>
      {above}
      {content}
    </>
  ))
}

/** Has the page of an address fetched, before it is certain that the address leads there. */
export function fetchAhead(route: Route): void {
  // Most people go straight on from the link of a workshop to the first block.
  const page = route.page === 'w' ? import('./filled/BlockInWorkshop') : openPage(route)
  void Promise.resolve<unknown>(page).catch(() => undefined)
}

/**
 * Fetches what comes after this page, unless the person saves data; then it is fetched when needed.
 */
export function prefetchAfter(route: Route): void {
  if (savesData()) return
  whenIdle(() => {
    // A page that does not arrive now is fetched again when it is needed.
    void Promise.allSettled(laterThan(route))
  })
}

function laterThan(route: Route): Promise<unknown>[] {
  if (route.page === 'landing') return [import('./filled/BlockInWorkshop')]
  if (route.page !== 'scan' || route.block < 2) return []
  return [
    import('./filled/ResultInWorkshop'),
    import('./filled/ReviewInWorkshop'),
    import('../ui/charts/RechartsRadar'),
    ...(readScan().workshop ? [import('../workshop/code/share/SharePage')] : []),
  ]
}
