import { answersOf, countedInBoth } from '../../content/scanOfBank'
import { answerWords } from '../../content/words/answerWords'
import { movedStatements } from '../../core/compare'
import { compareTexts } from '../../ui/language/subjects/compare'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import type { EarlierScan } from '../../record/savedScan'
import type { Named } from './distinctNames'
import patterns from '../../ui/patterns.module.css'

type Side = Named & { readonly scan: EarlierScan }
type Props = { readonly first: Side; readonly second: Side }

/** The statements with very different answers, whatever the verdict on their relation. */
export function Moved({ first, second }: Props) {
  const t = useTexts(compareTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const [before, after] = [answersOf(first.scan), answersOf(second.scan)]
  const moved = movedStatements(countedInBoth(first.scan, second.scan), before, after)
  if (moved.length === 0) return null
  const wordsOf = (answers: typeof before, id: string) => {
    const answer = answers[id]
    return answer === undefined ? '' : answerWords(answer, scan)
  }
  return (
    <div>
      <h3>{t.movedTitle}</h3>
      <ul className={patterns.list}>
        {moved.map(({ id, text }) => (
          <li key={id}>
            {fill(t.moved, {
              statement: text[locale],
              first: first.name,
              second: second.name,
              firstAnswer: wordsOf(before, id),
              secondAnswer: wordsOf(after, id),
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}
