import type { ReactNode } from 'react'
import { encodeRoute } from '../../../journey/route'
import { framework } from '../../../content/framework'
import { ambitions, levels, relations } from '../../../core/framework'
import type { CellValues } from '../../../core/sharedResult'
import type { Figures } from '../sharing'
import { shareTexts } from '../../../ui/language/subjects/share'
import { fill, useLocale, useTexts } from '../../../ui/language/texts'
import { Table } from '../../../ui/Table'
import { ToneLabel } from '../../../ui/ToneLabel'
import styles from './SharePage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

type Props = { readonly figures: Figures; readonly children: ReactNode }

/** Every figure of a code, as encoded. */
export function WhatIsShared({ figures: { now, dilemmas, cells }, children }: Props) {
  const t = useTexts(shareTexts)
  const locale = useLocale()
  const twelfths = (n: number | null) => (n === null ? t.none : fill(t.twelfths, { n }))
  return (
    <section className={classNames(patterns.stack, patterns.section, styles.section)}>
      <h2>{t.whatTitle}</h2>
      <p>
        {t.whatText} {dilemmas && t.whatDilemmas}
      </p>
      <Table
        caption={t.caption}
        headings={[t.relation, t.now, ...(dilemmas ? [t.dilemmas] : [])]}
        rows={relations.map((id) => ({
          id,
          name: <ToneLabel tone={id} text={framework.relations[id].label[locale]} />,
          cells: [now[id] ?? t.none, ...(dilemmas ? [twelfths(dilemmas[id])] : [])],
        }))}
      />
      {cells && <Cells cells={cells} />}
      {children}
    </section>
  )
}

function Cells({ cells }: { readonly cells: CellValues }) {
  const t = useTexts(shareTexts)
  const locale = useLocale()
  return (
    <>
      <p>{t.cellsText}</p>
      <Table
        caption={t.cellsCaption}
        headings={[t.ambition, ...levels.map((level) => framework.levels[level].label[locale])]}
        rows={ambitions.map((id) => ({
          id,
          name: framework.ambitions[id].label[locale],
          cells: levels.map((level) => cells[level][id] ?? t.none),
        }))}
      />
    </>
  )
}

/** What else is in every code, and what never is. */
export function WhatElse() {
  const t = useTexts(shareTexts)
  return (
    <section className={classNames(patterns.stack, patterns.section, styles.section)}>
      <h2>{t.alsoTitle}</h2>
      <ul className={patterns.list}>
        <li>{t.also1}</li>
        <li>{t.also2}</li>
      </ul>
      <h2>{t.neverTitle}</h2>
      <ul className={patterns.list}>
        <li>{t.never1}</li>
        <li>{t.never2}</li>
        <li>{t.never3}</li>
      </ul>
      <a className={patterns.link} href={encodeRoute({ page: 'codes' })}>
        {t.codes}
      </a>
    </section>
  )
}
