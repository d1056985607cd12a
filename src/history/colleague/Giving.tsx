import { useState } from 'react'
import { showsSame, type Colleague } from '../../core/colleague'
import { Button } from '../../ui/Button'
import { classNames } from '../../ui/classNames'
import { Section } from '../../ui/Section'
import { colleagueTexts } from '../../ui/language/subjects/colleague'
import { useTexts } from '../../ui/language/texts'
import { GivenLink } from './GivenLink'
import { showsAnything } from './shownOf'
import { WhatGoes } from './WhatGoes'
import styles from './Colleague.module.css'
import patterns from '../../ui/patterns.module.css'

/** What will be shared and what that reveals, all said before the link is made. */
export function Giving({ mine }: { readonly mine: Colleague }) {
  const t = useTexts(colleagueTexts)
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const [made, setMade] = useState<Colleague>()
  const chosen = { ...mine, topics: mine.topics.filter((topic) => !leftOut.includes(topic)) }
  return (
    <>
      <WhatGoes
        mine={mine}
        leftOut={leftOut}
        onChange={(topic, goes) => {
          const others = leftOut.filter((other) => other !== topic)
          setLeftOut(goes ? others : [...others, topic])
        }}
      />
      <Section title={t.tellsTitle}>
        <List items={[t.tells1, t.tells2, t.tells3]} />
      </Section>
      <Section title={t.neverTitle}>
        <List items={[t.never1, t.never2]} />
        <p>{t.who}</p>
      </Section>
      {made && showsSame(made, chosen) ? (
        <GivenLink colleague={made} />
      ) : (
        showsAnything(chosen) && (
          <div className={classNames(patterns.stack, styles.section)}>
            <Button
              onClick={() => {
                setMade(chosen)
              }}
            >
              {t.make}
            </Button>
          </div>
        )
      )}
    </>
  )
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className={patterns.list}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
