import { hostTexts } from '../../ui/language/subjects/host'
import { configTexts } from '../../ui/language/subjects/config'
import { ownBankTexts } from '../../ui/language/subjects/ownBank'
import { faultWords } from '../../ui/host/faultWords'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { ButtonLink } from '../../ui/Button'
import { Page, PageHeading } from '../../ui/Page'
import { usePageTitle } from '../../ui/usePageTitle'
import { firstFault } from '../own/remarkWords'
import { checks, useFindings } from './useFindings'
import { Version } from './Version'
import styles from './CheckPage.module.css'
import patterns from '../../ui/patterns.module.css'

/** For hosts: checks whether the server and the browser do what the app relies on. */
export function CheckPage() {
  const t = useTexts(hostTexts)
  const config = useTexts(configTexts)
  usePageTitle(t.title)
  const bank = useTexts(ownBankTexts)
  const locale = useLocale()
  const { findings, fault } = useFindings()
  const remark = fault?.read && firstFault(bank, fault.read, locale)
  const done = checks.every((check) => findings[check] !== undefined)
  const wrong = checks.filter((check) => findings[check] === 'wrong').length
  return (
    <Page>
      <div className={patterns.stack}>
        <PageHeading>{t.title}</PageHeading>
        <p className={patterns.lead}>{t.intro}</p>
        <p role="status">
          <strong>
            {!done ? t.busy : wrong === 0 ? t.allFine : fill(t.someWrong, { n: wrong })}
          </strong>
        </p>
        <Version />
      </div>
      <dl className={styles.checks}>
        {checks.map((check) => {
          const finding = findings[check]
          return (
            <div key={check}>
              <dt>{t[check]}</dt>
              <dd>
                <p className={styles.finding} data-finding={finding}>
                  {finding ? t[finding] : t.busy}
                </p>
                {(finding === 'wrong' || finding === 'note') && (
                  <p>
                    {check !== 'config'
                      ? t[`${check}Wrong`]
                      : fault && faultWords(config, fault, remark)}
                  </p>
                )}
                {finding === 'unknown' && (
                  <p>{findings.secure === 'wrong' ? t.unknownInsecure : t.unknownAdvice}</p>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      <section className={patterns.stack}>
        <h2>{t.tryTitle}</h2>
        <p>{t.tryText}</p>
        <p>
          <ButtonLink look="link" href="./%2523/about" target="_blank" rel="noopener">
            {t.tryLink}
          </ButtonLink>
        </p>
        <p>{t.tryWrong}</p>
      </section>
    </Page>
  )
}
