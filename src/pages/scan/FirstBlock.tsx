import { encodeRoute } from '../../codec/route'
import { bank, statementsOf } from '../../content/bank'
import { blocksOf } from '../../domain/blocks'
import { scanTexts } from '../../i18n/subjects/scan'
import { fill, useLocale, useTexts } from '../../i18n/texts'
import { goTo } from '../../platform/address'
import { readScan } from '../../store/scan'
import { BlockForm } from './BlockForm'
import { BlockHeading } from './BlockHeading'

const form = 'quick'

/** The first block of the quick scan, on the landing page: the scan begins without a tap. */
export function FirstBlock({ onRemind }: { readonly onRemind: () => void }) {
  const t = useTexts(scanTexts)
  const locale = useLocale()
  const blocks = blocksOf(form, statementsOf(form))
  const [first, second] = blocks
  if (!first || !second) return null
  return (
    <>
      <BlockHeading as="h2" form={form} block={first} total={blocks.length} />
      <BlockForm
        form={form}
        block={first}
        submitText={fill(t.next, {
          block: second.number,
          ambition: bank.framework.ambitions[second.ambition].label[locale],
        })}
        onDone={() => {
          readScan().visit({ form, at: second.number })
          goTo(encodeRoute({ page: 'scan', form, block: second.number }))
        }}
        onRemind={onRemind}
      />
    </>
  )
}
