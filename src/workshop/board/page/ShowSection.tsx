import { useState } from 'react'
import type { Board, Screen } from '../savedBoard'
import { bank } from '../../../content/bank'
import { relations, type Relation } from '../../../core/framework'
import { boardTexts } from '../../../ui/language/subjects/board'
import { fill, useLocale, useTexts } from '../../../ui/language/texts'
import { changeBoard } from '../boards'
import { Button } from '../../../ui/Button'
import { ShowButton } from './ShowButton'
import boardPageStyles from './BoardPage.module.css'
import styles from './ShowSection.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

/** Chooses what the group sees: one relation at a time, then all, then the differences. */
export function ShowSection({ screen }: { readonly screen: Screen }) {
  const t = useTexts(boardTexts)
  const locale = useLocale()
  const [said, setSaid] = useState('')
  const { view, revealed, picture } = screen
  if (!picture) {
    return (
      <section className={classNames(patterns.stack, patterns.section, boardPageStyles.section)}>
        <h2>{t.showTitle}</h2>
        <p>{t.showNotYet}</p>
      </section>
    )
  }
  const show = (next: Board['view']) => {
    setSaid('')
    changeBoard((board) => ({
      ...board,
      view: next,
      revealed: relations.filter((id) => next === 'radar' || board.revealed.includes(id)),
    }))
  }
  const reveal = (id: Relation) => {
    changeBoard((board) => ({
      ...board,
      revealed: relations.filter((each) => each === id || board.revealed.includes(each)),
    }))
  }
  const hide = () => {
    changeBoard((board) => ({ ...board, view: 'join', revealed: [] }))
    setSaid(t.hidden)
  }
  const asked = relations.find((id) => id === view && !revealed.includes(id))
  const allShown = revealed.length === relations.length
  return (
    <section className={classNames(patterns.stack, patterns.section, boardPageStyles.section)}>
      <h2>{t.showTitle}</h2>
      <p>{t.showText}</p>
      <h3>{t.showStepRelations}</h3>
      <div className={styles.buttons}>
        {relations.map((id) => (
          <ShowButton
            key={id}
            text={bank.framework.relations[id].label[locale]}
            shown={revealed.includes(id)}
            note={picture.figures[`now.${id}`] ? undefined : t.noFigure}
            now={view === id}
            onShow={() => {
              show(id)
            }}
          />
        ))}
      </div>
      {asked && (
        <div className={styles.asked}>
          <p>{fill(t.showAsk, { relation: bank.framework.relations[asked].label[locale] })}</p>
          <Button
            onClick={() => {
              reveal(asked)
            }}
          >
            {t.showReveal}
          </Button>
        </div>
      )}
      <h3>{t.showStepWhole}</h3>
      <div className={styles.buttons}>
        {(['radar', 'differences', 'join'] as const)
          .filter((id) => id !== 'differences' || allShown)
          .map((id) => (
            <ShowButton
              key={id}
              text={{ radar: t.showRadar, differences: t.showDifferences, join: t.showJoin }[id]}
              now={view === id}
              onShow={() => {
                show(id)
              }}
            />
          ))}
      </div>
      {!allShown && <p className={patterns.note}>{t.differencesFirst}</p>}
      {(revealed.length > 0 || asked) && (
        <Button look="link" onClick={hide}>
          {t.hide}
        </Button>
      )}
      <p role="status" className={classNames(patterns.announced, boardPageStyles.said)}>
        {said}
      </p>
    </section>
  )
}
