import { useEffect } from 'react'
import type { Form } from '../core/framework'
import { readScan } from '../record/scan'
import { begun } from './next'

/** Remembers that a person who started a scan is at the review, or at the result. */
export function useArrival(form: Form, at: 'review' | 'result'): void {
  useEffect(() => {
    const scan = readScan()
    if (begun(scan)) scan.visit({ form, at })
  }, [form, at])
}
