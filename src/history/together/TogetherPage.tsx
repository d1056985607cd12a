import { useState } from 'react'
import { togetherTexts } from '../../ui/language/subjects/together'
import { useTexts } from '../../ui/language/texts'
import { Page, PageHeading } from '../../ui/Page'
import { usePageTitle } from '../../ui/usePageTitle'
import type { ReadCode } from './CodeField'
import { Person } from './Person'
import { SideBySide } from './SideBySide'
import { putIn, type PersonState } from './personState'
import { classNames } from '../../ui/classNames'
import styles from './TogetherPage.module.css'
import patterns from '../../ui/patterns.module.css'

/**
 * The results of two people side by side. What is opened here lives in this page only and is never
 * kept: the other person's file is not ours.
 */
export function TogetherPage({ readCode }: { readonly readCode: ReadCode }) {
  const t = useTexts(togetherTexts)
  const [a, setA] = useState<PersonState>({ scans: [] })
  const [b, setB] = useState<PersonState>({ scans: [] })
  usePageTitle(t.title)
  const [first, second] = [putIn(a), putIn(b)]
  const names = [a.name?.trim() || t.nameA, b.name?.trim() || t.nameB] as const
  return (
    <Page>
      <div className={patterns.stack}>
        <PageHeading>{t.title}</PageHeading>
        <p className={patterns.lead}>{t.lead}</p>
        <p>
          <strong>{t.privacy}</strong>
        </p>
        <p>{t.sourceText}</p>
        <p>{t.sourceCode}</p>
      </div>
      <div className={styles.people}>
        <Person
          title={t.first}
          name={names[0]}
          state={a}
          onChange={setA}
          readCode={readCode}
          mayUseMine
        />
        <Person title={t.second} name={names[1]} state={b} onChange={setB} readCode={readCode} />
      </div>
      {first && second ? (
        <SideBySide
          first={{ name: names[0], inSentence: names[0], putIn: first }}
          second={{ name: names[1], inSentence: names[1], putIn: second }}
        />
      ) : (
        <p className={classNames(patterns.note, styles.waiting)}>{t.waiting}</p>
      )}
    </Page>
  )
}
