import { encodeRoute } from '../../journey/route'
import { framework } from '../../content/framework'
import { opening } from '../../content/opening'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { goTo } from '../../platform/address'
import { readScan } from '../../record/scan'
import { BlockForm } from '../block/BlockForm'
import { BlockHeading } from '../block/BlockHeading'

const form = 'quick'

/**
 * The first block of the quick scan, on the landing page, so that the scan starts without a tap.
 */
export function FirstBlock({ onRemind }: { readonly onRemind: () => void }) {
  const t = useTexts(scanTexts)
  const locale = useLocale()
  const { block, blocks, next } = opening
  const second = block.number + 1
  return (
    <>
      <BlockHeading as="h2" form={form} block={block} total={blocks} />
      <BlockForm
        form={form}
        block={block}
        submitText={fill(t.next, {
          block: second,
          ambition: framework.ambitions[next].label[locale],
        })}
        onDone={() => {
          readScan().visit({ form, at: second })
          goTo(encodeRoute({ page: 'scan', form, block: second }))
        }}
        onRemind={onRemind}
      />
    </>
  )
}
