import { readPayload } from '../link/findLink'
import { encodeWorkshop } from '../link/workshopLink'
import { joinTexts } from '../../ui/language/subjects/join'
import { useTexts } from '../../ui/language/texts'
import { Page } from '../../ui/Page'
import { usePageTitle } from '../../ui/usePageTitle'
import { BrokenLink } from './BrokenLink'
import { Invitation } from './Invitation'

/** Where the link of a workshop leads. */
export function JoinPage({ payload }: { readonly payload: string }) {
  const t = useTexts(joinTexts)
  const read = readPayload(payload)
  usePageTitle(read.ok ? t.title : payload === '' ? t.noneTitle : t.badTitle)
  return (
    <Page>
      {read.ok ? (
        // Another link is another invitation: choices made on the last one are dropped.
        <Invitation key={encodeWorkshop(read.value)} workshop={read.value} />
      ) : (
        <BrokenLink problem={payload === '' ? undefined : read.problem} />
      )}
    </Page>
  )
}
