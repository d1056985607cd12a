import { goOn } from '../../journey/goOn'
import { next } from '../../journey/next'
import { useWorkshop } from '../../journey/useWorkshop'
import { opening } from '../../content/opening'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill, useTexts } from '../../ui/language/texts'
import { readScan } from '../../record/scan'
import { BlockForm } from '../block/BlockForm'
import { BlockHeading } from '../block/BlockHeading'
import { LateOtherStatements } from './LateOtherStatements'

const form = 'quick'

/**
 * The first block of the quick scan, on the landing page, so that the scan starts without a tap.
 */
export function FirstBlock({ onRemind }: { readonly onRemind: () => void }) {
  const t = useTexts(scanTexts)
  const { block, blocks } = opening()
  const workshop = useWorkshop()
  return (
    <>
      <BlockHeading as="h2" form={form} block={block} total={blocks.quick} />
      <BlockForm
        form={form}
        block={block}
        submitText={fill(t.next, { block: block.number + 1 })}
        onDone={() => {
          goOn(next({ page: 'landing' }, readScan(), workshop), form)
        }}
        onRemind={onRemind}
        Below={LateOtherStatements}
      />
    </>
  )
}
