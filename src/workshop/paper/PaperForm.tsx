import { Mark } from '../../ui/charts/Mark'
import { framework } from '../../content/framework'
import { recordOf, relations, type Form } from '../../core/framework'
import { scanTexts } from '../../ui/language/subjects/scan'
import { sheetTexts } from '../../ui/language/subjects/sheet'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { numberedPages } from './numberedPages'
import { PaperHead } from './PaperHead'
import { PaperTable } from './PaperTable'
import styles from './PaperForm.module.css'

/** The paper itself: every page has its own heading, so that it can be filled in alone. */
export function PaperForm({ form }: { readonly form: Form }) {
  const t = useTexts(sheetTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const names = recordOf(relations, (id) => framework().relations[id].label[locale])
  const pages = numberedPages(form)
  return (
    <div className={styles.paper} data-alone="print" lang={locale}>
      {pages.map((blocks, index) => (
        <section key={blocks[0]?.number} className={styles.leaf}>
          <p className={styles.running}>
            <Mark />
            <span>{fill(t.paperName, { form: scan[form] })}</span>
            {pages.length > 1 && (
              <span>{fill(t.paperPage, { page: index + 1, total: pages.length })}</span>
            )}
          </p>
          {index === 0 && <PaperHead form={form} />}
          <PaperTable blocks={blocks} />
          <p className={styles.words}>{fill(t.paperWords, names)}</p>
        </section>
      ))}
    </div>
  )
}
