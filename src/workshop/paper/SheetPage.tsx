import { useState } from 'react'
import { hasFullForm } from '../../content/opening'
import { encodeRoute } from '../../journey/route'
import type { Form } from '../../core/framework'
import { localeIds, locales, type Locale } from '../../ui/language/locale'
import { sheetTexts } from '../../ui/language/subjects/sheet'
import { LocaleContext, useLocale, useTexts } from '../../ui/language/texts'
import { useOtherLanguage } from '../../ui/language/useOtherLanguage'
import { LanguageNotice } from '../../ui/LanguageNotice'
import { replaceFragment } from '../../platform/address'
import { printPage } from '../../platform/print'
import { Button } from '../../ui/Button'
import { Page, PageHeading } from '../../ui/Page'
import { ScrollFrame } from '../../ui/ScrollFrame'
import { SelectField } from '../../ui/SelectField'
import { usePageTitle } from '../../ui/usePageTitle'
import { PaperForm } from './PaperForm'
import styles from './SheetPage.module.css'
import patterns from '../../ui/patterns.module.css'

/** The statements on paper for people without a phone: a preview and a print button. */
export function SheetPage({ form: first }: { readonly form: Form }) {
  const t = useTexts(sheetTexts)
  const locale = useLocale()
  const [form, setForm] = useState(first)
  const [chosenLanguage, setLanguage] = useState<Locale>()
  const language = chosenLanguage ?? locale
  const { shown, failed } = useOtherLanguage(language)
  usePageTitle(t.title)
  return (
    <Page width="full">
      <div className={styles.screen}>
        <div className={styles.intro}>
          <PageHeading>{t.title}</PageHeading>
        </div>
        <div className={styles.columns}>
          <div className={styles.choices}>
            <SelectField<Form>
              label={t.form}
              value={form}
              options={[
                { value: 'quick', text: t.formQuick },
                ...(hasFullForm() ? [{ value: 'full' as const, text: t.formFull }] : []),
              ]}
              onChoose={(chosen) => {
                setForm(chosen)
                replaceFragment(encodeRoute({ page: 'sheet', form: chosen }))
              }}
            />
            <SelectField<Locale>
              label={t.language}
              value={language}
              options={localeIds.map((value) => ({
                value,
                text: locales[value].name,
              }))}
              onChoose={setLanguage}
            />
            <div role="status" className={patterns.announced}>
              {failed && <LanguageNotice failed={language} />}
            </div>
            <Button onClick={printPage}>{t.print}</Button>
          </div>
          <Advice />
        </div>
        <h2 id="sheet-preview">{t.preview}</h2>
      </div>
      <ScrollFrame className={styles.window} labelledBy="sheet-preview">
        <LocaleContext value={shown}>
          <PaperForm form={form} />
        </LocaleContext>
      </ScrollFrame>
    </Page>
  )
}

function Advice() {
  const t = useTexts(sheetTexts)
  return (
    <section className={styles.advice}>
      <h2>{t.adviceTitle}</h2>
      <ul>
        {[
          t.adviceRead,
          ...(hasFullForm() ? [t.advicePages] : []),
          t.adviceType,
          t.adviceDestroy,
        ].map((advice) => (
          <li key={advice}>{advice}</li>
        ))}
      </ul>
    </section>
  )
}
