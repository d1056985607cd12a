import { useEffect, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { Form } from '../core/framework'
import { beforePrinting } from '../platform/print'
import styles from './ResultPage.module.css'

/**
 * Makes the browser's own print command print the report instead of the page that follows. Its
 * script is fetched once the result has been drawn. If that does not arrive, the page itself is
 * printed.
 */
export function OnPaper({ form }: { readonly form: Form }) {
  const report = useReport(form)
  const [asked, setAsked] = useState(false)
  useEffect(
    () =>
      beforePrinting(() => {
        // Synchronously: the browser prints what is on the page when this returns.
        flushSync(() => {
          setAsked(true)
        })
      }),
    [],
  )
  // It stays after that, hidden: Safari reports the end of printing before it has drawn the paper.
  return asked && report && <div className={styles.onPaper}>{report}</div>
}

function useReport(form: Form): ReactNode {
  const [report, setReport] = useState<ReactNode>()
  useEffect(() => {
    let wanted = true
    import('./paper/ReportPage').then(
      ({ FirstReport }) => {
        if (wanted) setReport(<FirstReport form={form} />)
      },
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [form])
  return report
}
