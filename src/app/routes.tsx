import type { ReactNode } from 'react'
import type { Route } from '../codec/route'
import { MissingPage } from '../pages/missing/MissingPage'
import { BlockPage } from '../pages/scan/BlockPage'
import { LandingPage } from '../pages/scan/LandingPage'

/** The page of every route. Landing and blocks are there at once; the others are fetched. */
export function openPage(route: Route): ReactNode | Promise<ReactNode> {
  switch (route.page) {
    case 'landing':
      return <LandingPage />
    case 'scan':
      return <BlockPage route={route} />
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
    case 'about':
      return import('../pages/about/AboutPage').then(({ AboutPage }) => <AboutPage />)
    case 'missing':
      return <MissingPage />
  }
}

/** Fetches what comes after the blocks, so that nothing has to arrive at the last question. */
export function prefetchAfter(route: Route): void {
  if (route.page !== 'scan' || route.block < 2) return
  const later = [
    import('../pages/result/ResultPage'),
    import('../pages/review/ReviewPage'),
    import('../charts/RechartsRadar'),
  ]
  // What does not arrive now is fetched again when it is needed.
  void Promise.allSettled(later)
}
