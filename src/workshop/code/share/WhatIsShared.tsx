import type { ReactNode } from 'react'
import { encodeRoute } from '../../../journey/route'
import { framework } from '../../../content/framework'
import { ambitions, levels, relations, type Form } from '../../../core/framework'
import { cellScale, scoreStep, type CellValues, type Figures } from '../../../core/sharedResult'
import { wishes as wishKinds } from '../../../core/wishes'
import { joinTexts } from '../../../ui/language/subjects/join'
import { shareTexts } from '../../../ui/language/subjects/share'
import { fill } from '../../../ui/language/fill'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { Table } from '../../../ui/Table'
import { ToneLabel } from '../../../ui/ToneLabel'
import { SharedChoices } from './SharedChoices'
import { SharedTopics } from './SharedTopics'
import styles from './SharePage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

type Props = { readonly form: Form; readonly figures: Figures; readonly children: ReactNode }

/** Every figure in a code, as encoded. */
export function WhatIsShared({ form, figures, children }: Props) {
  const t = useTexts(shareTexts)
  const locale = useLocale()
  const { now, wishes, topics, dilemmas, cells } = figures
  return (
    <section className={classNames(patterns.stack, patterns.section, styles.section)}>
      <h3>{t.whatTitle}</h3>
      <p>
        {fill(t.whatText, { step: scoreStep[form] })} {wishes && t.whatWishes}
      </p>
      <Table
        caption={t.caption}
        headings={[t.relation, t.now, ...(wishes ? [t.more, t.less] : [])]}
        rows={relations.map((id) => ({
          id,
          name: <ToneLabel tone={id} text={framework().relations[id].label[locale]} />,
          cells: [now[id] ?? t.none, ...(wishes ? wishKinds.map((kind) => wishes[id][kind]) : [])],
        }))}
      />
      {cells && <Cells cells={cells} />}
      {topics && <SharedTopics places={topics} />}
      {dilemmas && <SharedChoices choices={dilemmas} />}
      {children}
    </section>
  )
}

function Cells({ cells }: { readonly cells: CellValues }) {
  const t = useTexts(shareTexts)
  const locale = useLocale()
  return (
    <>
      <p>{fill(t.cellsText, cellScale)}</p>
      <Table
        caption={t.cellsCaption}
        headings={[t.ambition, ...levels.map((level) => framework().levels[level].label[locale])]}
        rows={ambitions.map((id) => ({
          id,
          name: framework().ambitions[id].label[locale],
          cells: levels.map((level) => cells[level][id] ?? t.none),
        }))}
      />
    </>
  )
}

/** Says what else is in every code, what never is, and who can read it. */
export function WhatElse() {
  const t = useTexts(shareTexts)
  const join = useTexts(joinTexts)
  return (
    <section className={classNames(patterns.stack, patterns.section, styles.section)}>
      <h3>{t.alsoTitle}</h3>
      <ul className={patterns.list}>
        <li>{t.also1}</li>
        <li>{t.also2}</li>
      </ul>
      <h3>{t.neverTitle}</h3>
      <ul className={patterns.list}>
        <li>{t.never1}</li>
        <li>{t.never2}</li>
        <li>{t.never3}</li>
      </ul>
      <p>{t.guess}</p>
      <h3>{t.whoTitle}</h3>
      <p>{t.sealedText}</p>
      <p>{t.regret}</p>
      <a className={patterns.link} href={encodeRoute({ page: 'about', at: 'promises' })}>
        {join.promises}
      </a>
    </section>
  )
}
