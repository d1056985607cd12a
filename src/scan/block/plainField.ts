import type { ComponentProps } from 'react'
import { readScan } from '../../record/scan'

/** The radios of a statement without the form library, which the first page does not wait for. */
export function plainField(id: string): ComponentProps<'input'> {
  const tick = (radio: HTMLInputElement | null) => {
    if (radio) radio.checked = radio.value === String(readScan().answers[id])
  }
  return { name: id, ref: tick }
}
