import type { ComponentProps } from 'react'
import { readScan, useScan } from '../../record/scan'
import type { ScanData } from '../../record/shape'

/**
 * Uncontrolled radios of one name, which follow what is kept without being drawn again: the one is
 * ticked that stands for it, wherever it was changed.
 * @param keptIn what is kept in a scan; `undefined` ticks none
 */
export function plainField(
  name: string,
  keptIn: (scan: ScanData) => string | number | undefined,
): ComponentProps<'input'> {
  const follow = (radio: HTMLInputElement) => {
    const tick = (scan: ScanData) => {
      const isKept = radio.value === String(keptIn(scan))
      // Only where it differs: React does not hear of a tick that a script has made again.
      if (radio.checked !== isKept) radio.checked = isKept
    }
    tick(readScan())
    return useScan.subscribe(tick)
  }
  return { name, ref: follow }
}
