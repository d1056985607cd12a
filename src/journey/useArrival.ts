import { useEffect } from 'react'
import type { Form } from '../core/framework'
import { announceResult } from '../platform/announce'
import { readScan } from '../record/scan'
import { begun } from './next'
import { isHalfWay } from './stillAsked'

/**
 * Remembers that a person who started a scan is at the review, or at the result. Somebody who looks
 * at a result halfway resumes where they were. A result that counts as reached is announced.
 */
export function useArrival(form: Form, at: 'review' | 'result'): void {
  useEffect(() => {
    const scan = readScan()
    if (!begun(scan) || (at === 'result' && isHalfWay(form, scan.answers))) return
    scan.visit({ form, at })
    if (at === 'result') announceResult()
  }, [form, at])
}
