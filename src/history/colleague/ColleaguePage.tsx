import { resumeAt, start } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import type { Form } from '../../core/framework'
import { useScan } from '../../record/scan'
import { ButtonLink } from '../../ui/Button'
import { classNames } from '../../ui/classNames'
import { colleagueTexts } from '../../ui/language/subjects/colleague'
import { toShareTexts } from '../../ui/language/subjects/toShare'
import { useTexts } from '../../ui/language/texts'
import { Page, PageHeading } from '../../ui/Page'
import { usePageTitle } from '../../ui/usePageTitle'
import { Giving } from './Giving'
import { showsAnything, shownOf } from './shownOf'
import styles from './Colleague.module.css'
import patterns from '../../ui/patterns.module.css'

/** Shows a result to one colleague: first what will be shared, then a link. */
export function ColleaguePage({ form }: { readonly form: Form }) {
  const t = useTexts(colleagueTexts)
  const common = useTexts(toShareTexts)
  const scan = useScan()
  const mine = shownOf(form, scan)
  usePageTitle(t.share)
  return (
    <Page>
      <a
        className={classNames(patterns.link, styles.back)}
        href={encodeRoute({ page: 'result', form })}
      >
        {common.toResult}
      </a>
      <div className={patterns.stack}>
        <PageHeading>{t.share}</PageHeading>
        <p className={patterns.lead}>{t.lead}</p>
      </div>
      {showsAnything(mine) ? (
        <Giving mine={mine} />
      ) : (
        <div className={classNames(patterns.stack, styles.section)}>
          <p>{common.nothing}</p>
          <ButtonLink href={encodeRoute(resumeAt(scan) ?? start(form))}>{common.toScan}</ButtonLink>
        </div>
      )}
    </Page>
  )
}
