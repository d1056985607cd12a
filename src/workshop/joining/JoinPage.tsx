import { readPayload } from '../link/findLink'
import { encodeWorkshop } from '../link/workshopLink'
import { joinTexts } from '../../ui/language/subjects/join'
import { useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { isBlank } from '../../record/work'
import { Page } from '../../ui/Page'
import { usePageTitle } from '../../ui/usePageTitle'
import { BrokenLink } from './BrokenLink'
import { EarlierAnswers } from './EarlierAnswers'
import { isOfOtherBank } from './joining'
import { OtherBank } from './OtherBank'

/**
 * The page behind the link of a workshop if it cannot open on the first block: the link cannot be
 * read, or it has to ask about data on this device first.
 */
export function JoinPage({ payload }: { readonly payload: string }) {
  const t = useTexts(joinTexts)
  const read = readPayload(payload)
  const blank = useScan(isBlank)
  const isOther = read.ok && isOfOtherBank(read.value.workshop)
  const readTitle = isOther ? t.otherBankTitle : blank ? t.noneTitle : t.earlierTitle
  usePageTitle(read.ok ? readTitle : payload === '' ? t.noneTitle : t.badTitle)
  return (
    <Page>
      {isOther ? (
        <OtherBank />
      ) : read.ok ? (
        <EarlierAnswers key={encodeWorkshop(read.value.workshop)} workshop={read.value.workshop} />
      ) : (
        <BrokenLink problem={payload === '' ? undefined : read.problem} />
      )}
    </Page>
  )
}
