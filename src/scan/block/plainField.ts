import type { ComponentProps } from 'react'
import { readScan, useScan } from '../../record/scan'
import type { ScanData } from '../../record/shape'

/**
 * Uncontrolled radios with one name that follow the store without rendering again: the radio for
 * the kept value is ticked, wherever that value was changed.
 * @param keptIn reads the kept value from a scan; `undefined` ticks no radio
 */
export function plainField(
  name: string,
  keptIn: (scan: ScanData) => string | number | undefined,
): ComponentProps<'input'> {
  const follow = (radio: HTMLInputElement) => {
    const tick = (scan: ScanData) => {
      const isKept = radio.value === String(keptIn(scan))
      // Only if it differs: a tick repeated by a script would hide the person's own from React.
      if (radio.checked !== isKept) radio.checked = isKept
    }
    tick(readScan())
    return useScan.subscribe(tick)
  }
  return { name, ref: follow }
}
