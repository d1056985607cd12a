import { encodeRoute } from '../../journey/route'
import type { Workshop } from '../../core/workshop'
import { encodeWorkshop } from '../link/workshopLink'
import { bank } from '../../content/bank'
import { bankNumber } from '../../core/bankNumber'
import { isLocale } from '../../ui/language/locale'
import { joinTexts } from '../../ui/language/subjects/join'
import { useLocale, useTexts } from '../../ui/language/texts'
import { useOtherLanguage } from '../../ui/language/useOtherLanguage'
import { Notice } from '../../ui/Notice'
import { PageHeading } from '../../ui/Page'
import { Begin } from './Begin'
import styles from './JoinPage.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

type Props = { readonly workshop: Workshop }

/** What a workshop asks and what happens to the answers, before anything happens. */
export function Invitation({ workshop }: Props) {
  const t = useTexts(joinTexts)
  const { title, form, dilemmas } = workshop
  return (
    <>
      <OtherLanguage workshop={workshop} />
      <div className={patterns.stack}>
        <PageHeading>{t.title}</PageHeading>
        {title !== '' && (
          <p className={styles.title}>
            <strong>‘{title}’</strong> <span className={patterns.note}>({t.byMaker})</span>
          </p>
        )}
        {workshop.bank !== bankNumber(bank.fingerprint) && (
          <Notice>
            <p>{t.otherBank}</p>
          </Notice>
        )}
      </div>
      <section className={classNames(patterns.stack, patterns.section, styles.section)}>
        <h2>{t.whatTitle}</h2>
        <ul className={patterns.list}>
          <li>{t[form]}</li>
          {dilemmas && <li>{t.dilemmas}</li>}
        </ul>
        <p className={patterns.note}>{t.skip}</p>
      </section>
      <section className={classNames(patterns.stack, patterns.section, styles.section)}>
        <h2>{t.thenTitle}</h2>
        <ul className={patterns.list}>
          <li>{t.then1}</li>
          <li>{t.then2}</li>
          <li>{t.then3}</li>
        </ul>
      </section>
      <Begin workshop={workshop} />
    </>
  )
}

/** A line in the group's language, for people who see the app in another one. */
function OtherLanguage({ workshop }: Props) {
  const current = useLocale()
  const { language } = workshop
  const { shown } = useOtherLanguage(isLocale(language) ? language : current)
  if (shown === current) return null
  const t = joinTexts[shown]
  return (
    <p className={styles.language} lang={shown}>
      {t.inThisLanguage}{' '}
      <a
        className={patterns.link}
        href={`${encodeRoute({ page: 'w', payload: encodeWorkshop(workshop) })}?lang=${shown}`}
        hrefLang={shown}
      >
        {t.switch}
      </a>
    </p>
  )
}
