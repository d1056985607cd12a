import { useState } from 'react'
import { countedStatements } from '../../content/bank'
import type { Form } from '../../core/framework'
import { useScan } from '../../record/scan'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { wishesTexts } from '../../ui/language/subjects/wishes'
import { fill } from '../../ui/language/fill'
import { useTexts } from '../../ui/language/texts'
import { ownWordsOf } from '../ownWords/ownWords'
import { summaryOf } from './wishWords'
import { WishList } from './WishList'
import styles from './Wishes.module.css'
import patterns from '../../ui/patterns.module.css'

/** What should happen more or less often: the quoted statements first, the others on request. */
export function Wishes({ form }: { readonly form: Form }) {
  const t = useTexts(wishesTexts)
  const answers = useScan((scan) => scan.answers)
  const marks = useScan((scan) => scan.ownWords)
  const wishes = useScan((scan) => scan.wishes)
  const statements = countedStatements(form, answers)
  const quoted = ownWordsOf(form, answers, marks).flatMap(({ contrast: { high, low } }) => [
    high,
    low,
  ])
  const others = statements.filter((statement) => !quoted.includes(statement))
  const [showsOthers, setShowsOthers] = useState(others.some(({ id }) => id in wishes))
  return (
    <section className={patterns.section}>
      <h2>{t.title}</h2>
      <Disclosure
        summary={summaryOf(t, statements, wishes)}
        open={statements.some(({ id }) => id in wishes)}
      >
        <WishList statements={quoted} />
        <div className={styles.all}>
          <Button
            look="link"
            aria-expanded={showsOthers}
            onClick={() => {
              setShowsOthers(!showsOthers)
            }}
          >
            {fill(t.all, { n: statements.length })}
          </Button>
        </div>
        {showsOthers && <WishList statements={others} />}
      </Disclosure>
    </section>
  )
}
