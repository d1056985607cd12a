import { useRef, useState } from 'react'
import type { Form } from '../../core/framework'
import { readScan, useScan } from '../../record/scan'
import type { ScanData } from '../../record/shape'
import { Button } from '../../ui/Button'
import { ownWordsTexts } from '../../ui/language/subjects/ownWords'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { contrastWords } from './contrastWords'
import {
  headingOf,
  ownWordsOf,
  withAllPairs,
  withoutPair,
  withTopic,
  type OwnWord,
} from './ownWords'
import { QuoteCard } from './QuoteCard'
import styles from './OwnWords.module.css'
import patterns from '../../ui/patterns.module.css'

/** The id of the heading, for links from elsewhere on the page. */
export const OWN_WORDS_HEADING = 'own-words'

/** The person's own answers, two at a time, without any calculation. */
export function OwnWords({ form }: { readonly form: Form }) {
  const t = { ...useTexts(scanTexts), ...useTexts(ownWordsTexts) }
  const locale = useLocale()
  const answers = useScan((scan) => scan.answers)
  const marks = useScan((scan) => scan.ownWords)
  const heading = useRef<HTMLHeadingElement>(null)
  const [said, setSaid] = useState('')
  const words = ownWordsOf(form, answers, marks)
  const wordsAt = (given: ScanData['ownWords']) => ownWordsOf(form, answers, given)
  const isPutAway = (marks.unrecognised ?? []).length > 0
  if (words.length === 0 && !isPutAway) return undefined

  const putAway = ({ key, place }: OwnWord) => {
    const without = withoutPair(readScan().ownWords, key)
    readScan().change({ ownWords: without })
    const next = wordsAt(without)
    const here = next.length === words.length ? next[place] : undefined
    setSaid(
      here ? fill(t.another, { title: contrastWords(t, locale, answers, here).title }) : t.noOther,
    )
    // The button that was pressed is gone then.
    if (!here) heading.current?.focus()
  }
  return (
    <section className={patterns.section}>
      <h2 ref={heading} id={OWN_WORDS_HEADING} tabIndex={-1}>
        {headingOf(words, t)}
      </h2>
      <ul className={styles.cards}>
        {words.map((word) => (
          // Keyed by place: the pressed button stays, with the next pair above it.
          <QuoteCard
            key={word.place}
            word={word}
            {...contrastWords(t, locale, answers, word)}
            onTopic={(isTopic) => {
              readScan().change({ ownWords: withTopic(readScan().ownWords, word.key, isTopic) })
            }}
            onUnrecognised={() => {
              putAway(word)
            }}
          />
        ))}
      </ul>
      <p role="status" className={patterns.visuallyHidden}>
        {said}
      </p>
      {isPutAway && (
        <div>
          <Button
            look="link"
            onClick={() => {
              readScan().change({ ownWords: withAllPairs(readScan().ownWords) })
              setSaid('')
              heading.current?.focus()
            }}
          >
            {t.putBack}
          </Button>
        </div>
      )}
    </section>
  )
}
