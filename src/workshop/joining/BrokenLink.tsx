import { encodeRoute } from '../../journey/route'
import { joinTexts } from '../../ui/language/subjects/join'
import { useTexts } from '../../ui/language/texts'
import { ButtonLink } from '../../ui/Button'
import { PageHeading } from '../../ui/Page'
import type { WorkshopLinkProblem } from '../link/workshopLink'
import { PasteLink } from './PasteLink'
import styles from './JoinPage.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

/** Says what is wrong with a link, how to fix it, and how to continue without it. */
export function BrokenLink({ problem }: { readonly problem: WorkshopLinkProblem | undefined }) {
  const t = useTexts(joinTexts)
  return (
    <>
      <div className={patterns.stack}>
        <PageHeading kicker={t.kicker}>{problem ? t.badTitle : t.noneTitle}</PageHeading>
        {problem && <p className={patterns.lead}>{t[problem]}</p>}
        <p>{problem ? t.badHelp : t.noneText}</p>
      </div>
      <PasteLink />
      <section className={classNames(patterns.stack, patterns.section, styles.section)}>
        <ButtonLink look="secondary" href={encodeRoute({ page: 'landing' })}>
          {t.without}
        </ButtonLink>
      </section>
    </>
  )
}
