import { useEffect, useState, type ComponentType } from 'react'
import { useScan } from '../../record/scan'
import type { BelowStatement } from '../block/BlockForm'

/** Fetched once a statement does not apply: the first page does not have the other statements. */
export function LateOtherStatements({ statement }: BelowStatement) {
  const [part, setPart] = useState<{ readonly Others: ComponentType<BelowStatement> }>()
  const fits = useScan(({ answers }) => answers[statement.id] !== 'na')
  useEffect(() => {
    if (fits || part) return
    import('../block/OtherStatements').then(
      ({ OtherStatements }) => {
        setPart({ Others: OtherStatements })
      },
      () => undefined,
    )
  }, [fits, part])
  return part && <part.Others statement={statement} />
}
