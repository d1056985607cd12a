import { encodeRoute } from '../../journey/route'
import type { LinkProblem } from '../link/workshopLink'
import { joinTexts } from '../../ui/language/subjects/join'
import { useTexts } from '../../ui/language/texts'
import { ButtonLink } from '../../ui/Button'
import { PageHeading } from '../../ui/Page'
import { PasteLink } from './PasteLink'

/** What is wrong with a link, what to do about it, and the scan without it. */
export function BrokenLink({ problem }: { readonly problem: LinkProblem | undefined }) {
  const t = useTexts(joinTexts)
  return (
    <>
      <div className="stack">
        <PageHeading kicker={t.kicker}>{problem ? t.badTitle : t.noneTitle}</PageHeading>
        {problem && <p className="lead">{t[problem]}</p>}
        <p>{problem ? t.badHelp : t.noneText}</p>
      </div>
      <PasteLink />
      <section className="join-section">
        <p>{t.withoutText}</p>
        <ButtonLink look="secondary" href={encodeRoute({ page: 'landing' })}>
          {t.without}
        </ButtonLink>
      </section>
    </>
  )
}
