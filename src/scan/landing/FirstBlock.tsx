import { goOn } from '../../journey/goOn'
import { next, start } from '../../journey/next'
import { useWorkshop } from '../../journey/useWorkshop'
import { opening } from '../../content/opening'
import type { Form } from '../../core/framework'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useTexts } from '../../ui/language/texts'
import { readScan } from '../../record/scan'
import { BlockForm } from '../block/BlockForm'
import { BlockHeading } from '../block/BlockHeading'
import { LateOtherStatements } from './LateOtherStatements'

type Props = { readonly form: Form; readonly onRemind: () => void }

/** The first block, on the landing page, so that the scan starts without a tap. */
export function FirstBlock({ form, onRemind }: Props) {
  const t = useTexts(scanTexts)
  const { block, blocks } = opening()
  const workshop = useWorkshop()
  return (
    <>
      <BlockHeading as="h2" form={form} block={block} total={blocks[form]} />
      <BlockForm
        form={form}
        block={block}
        submitText={fill(t.next, { block: block.number + 1 })}
        onDone={() => {
          goOn(next(start(form), readScan(), workshop), form)
        }}
        onRemind={onRemind}
        {...(form === 'quick' && { Below: LateOtherStatements })}
      />
    </>
  )
}
