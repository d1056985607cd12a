import { useEffect, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { Form } from '../core/framework'
import { beforePrinting } from '../platform/print'
import styles from './ResultPage.module.css'

/**
 * What the browser's own print command puts on paper: the report, in the place of the page that
 * follows. Its script is fetched once the result has been drawn. Where that does not arrive, the page
 * itself is printed.
 */
export function OnPaper({ form }: { readonly form: Form }) {
  const report = useReport(form)
  const [asked, setAsked] = useState(false)
  useEffect(
    () =>
      beforePrinting(() => {
        // At once: the browser takes what is there when this returns.
        flushSync(() => {
          setAsked(true)
        })
      }),
    [],
  )
  // It stays after that, unseen: Safari says that printing is over before it has drawn the paper.
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
