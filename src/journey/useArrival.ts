import { useEffect } from 'react'
import type { Form } from '../core/framework'
import { readScan } from '../record/scan'
import { begun } from './next'

/** Keeps that somebody who has begun is at all answers, or at the result. */
export function useArrival(form: Form, at: 'review' | 'result'): void {
  useEffect(() => {
    const scan = readScan()
    if (begun(scan)) scan.visit({ form, at })
  }, [form, at])
}
