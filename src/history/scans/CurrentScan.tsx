import { putScanAside } from '../../journey/putScanAside'
import { resumeAt } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import { isBlank } from '../../record/work'
import type { Form } from '../../core/framework'
import { limits } from '../../core/limits'
import { resumeTexts } from '../../ui/language/subjects/resume'
import { scanTexts } from '../../ui/language/subjects/scan'
import { scansTexts } from '../../ui/language/subjects/scans'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { goTo } from '../../platform/address'
import { hasRoom } from '../../record/earlier'
import { useScan } from '../../record/scan'
import { Button, ButtonLink } from '../../ui/Button'
import { bankRef, formOf, progressOf } from '../../content/scanOfBank'
import styles from './ScansPage.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

/** The scan in progress, and the way to put it aside for a new one. */
export function CurrentScan() {
  const t = useTexts(scansTexts)
  const forms = useTexts(scanTexts)
  const scan = useScan()
  if (isBlank(scan)) {
    return (
      <section className={classNames(patterns.stack, patterns.section, styles.section)}>
        <h2>{t.currentTitle}</h2>
        <p>{t.currentNone}</p>
        <ButtonLink href={encodeRoute({ page: 'landing' })}>{t.start}</ButtonLink>
      </section>
    )
  }
  const form = formOf(scan.answers)
  const progress = progressOf({ form, answers: scan.answers, bank: bankRef })
  return (
    <section className={classNames(patterns.stack, patterns.section, styles.section)}>
      <h2>{t.currentTitle}</h2>
      <p>
        {forms[form]} · {fill(forms.answered, progress)}
      </p>
      <Ways form={form} />
      <h3>{t.asideTitle}</h3>
      {hasRoom(scan) ? <PutAside /> : <p>{fill(t.asideFull, { n: limits.earlier })}</p>}
    </section>
  )
}

function Ways({ form }: { form: Form }) {
  const resume = useTexts(resumeTexts)
  const words = useTexts(scanTexts)
  const to = resumeAt(useScan())
  const block = to?.page === 'scan' ? to : undefined
  return (
    <div className={patterns.actions}>
      {block && (
        <ButtonLink href={encodeRoute(block)}>
          {fill(resume.block, { block: block.block })}
        </ButtonLink>
      )}
      <ButtonLink
        look={block ? 'secondary' : 'primary'}
        href={encodeRoute({ page: 'result', form })}
      >
        {words.toResult}
      </ButtonLink>
      <a className={patterns.link} href={encodeRoute({ page: 'review', form })}>
        {resume.review}
      </a>
    </div>
  )
}

function PutAside() {
  const t = useTexts(scansTexts)
  const locale = useLocale()
  const begin = () => {
    putScanAside(locale)
    goTo(encodeRoute({ page: 'landing' }))
  }
  return (
    <Button look="secondary" onClick={begin}>
      {t.aside}
    </Button>
  )
}
