import { formOf } from '../../content/scanOfBank'
import { encodeRoute } from '../../journey/route'
import { hasValue } from '../../core/sharedResult'
import { useScan } from '../../record/scan'
import { ButtonLink } from '../../ui/Button'
import { colleagueTexts } from '../../ui/language/subjects/colleague'
import { joinTexts } from '../../ui/language/subjects/join'
import { useTexts } from '../../ui/language/texts'
import { Page, PageHeading } from '../../ui/Page'
import { usePageTitle } from '../../ui/usePageTitle'
import { Beside } from './Beside'
import { readColleague, type ColleagueProblem } from './colleagueLink'
import { KeepColleague } from './KeepColleague'
import { linkBank, shownOf } from './shownOf'
import { WithoutScan } from './WithoutScan'
import patterns from '../../ui/patterns.module.css'

/** The page behind a colleague's link: both pictures, or the way to do a scan first. */
export function FromColleaguePage({ payload }: { readonly payload: string }) {
  const t = useTexts(colleagueTexts)
  const join = useTexts(joinTexts)
  const scan = useScan()
  const mine = shownOf(formOf(scan.answers), scan)
  const hasScan = hasValue(mine.now)
  const read = readColleague(payload, linkBank)
  usePageTitle(read.ok ? (hasScan ? t.besideTitle : t.withoutTitle) : join.badTitle)
  return (
    <Page>
      {read.ok ? (
        <>
          {hasScan ? <Beside mine={mine} theirs={read.value} /> : <WithoutScan of={read.value} />}
          <KeepColleague colleague={read.value} />
        </>
      ) : (
        <Broken problem={read.problem} />
      )}
    </Page>
  )
}

/** Says what is wrong with the link, in one sentence, and what to do. */
function Broken({ problem }: { readonly problem: ColleagueProblem }) {
  const t = useTexts(colleagueTexts)
  const join = useTexts(joinTexts)
  const isOther = problem === 'otherBank'
  return (
    <div className={patterns.stack}>
      <PageHeading>{join.badTitle}</PageHeading>
      <p className={patterns.lead}>{isOther ? t.otherBank : join[problem]}</p>
      {!isOther && <p>{t.badHelp}</p>}
      <ButtonLink look="secondary" href={encodeRoute({ page: 'landing' })}>
        {t.toStart}
      </ButtonLink>
    </div>
  )
}
