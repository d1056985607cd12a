import { useState, type ComponentType } from 'react'
import { bank, shownStatements } from '../../content/bank'
import { hasFullForm } from '../../content/opening'
import type { StatementEntry } from '../../content/schema'
import { namesInSentence } from '../../content/words/resultWords'
import { closestFirst } from '../../core/closestFirst'
import { relations } from '../../core/framework'
import type { ScanScore } from '../../core/score'
import { start } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import { moveFocus } from '../../platform/moveFocus'
import { readScan, useScan } from '../../record/scan'
import { Button, ButtonLink } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { resultTexts } from '../../ui/language/subjects/result'
import { count, fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import patterns from '../../ui/patterns.module.css'

/** Statements to answer, on the page that shows them. */
export type InPlace = ComponentType<{ readonly statements: readonly StatementEntry[] }>

type Props = { readonly score: ScanScore; readonly Statements: InPlace }

const BLOCK = 5

/** After the quick form: five more statements, about the relations with the closest scores. */
export function MoreStatements({ score, Statements }: Props) {
  const t = useTexts(resultTexts)
  const locale = useLocale()
  // These stay the same while they are answered, whatever that does to the scores.
  const [asked, setAsked] = useState(() => nextBlock(score))
  const answers = useScan((scan) => scan.answers)
  const isDone = asked.every(({ id }) => answers[id] !== undefined)
  const next = isDone ? nextBlock(score) : []
  if (asked.length === 0) return null
  const about = relations.filter((id) => asked.some(({ relation }) => relation === id))
  return (
    <Disclosure look="row" summary={fill(t.moreTitle, { n: asked.length })}>
      <p>{fill(t.moreText, { relations: namesInSentence(locale, about) })}</p>
      <Statements key={asked.map(({ id }) => id).join()} statements={asked} />
      <div className={patterns.actions}>
        <Button
          onClick={() => {
            moveFocus(document.querySelector('h1'))
          }}
        >
          {t.toPicture}
        </Button>
        {next.length > 0 && (
          <Button
            look="link"
            onClick={() => {
              setAsked(next)
            }}
          >
            {count(next.length, t.toOpen_one, t.toOpen_other)}
          </Button>
        )}
        {hasFullForm() && (
          <ButtonLink look="link" href={encodeRoute(start('full'))}>
            {t.toFull}
          </ButtonLink>
        )}
      </div>
    </Disclosure>
  )
}

function nextBlock(score: ScanScore): StatementEntry[] {
  const { answers } = readScan()
  const shown = shownStatements('quick', answers)
  const open = bank.statements.filter((statement) => !shown.includes(statement))
  return closestFirst(open, score).slice(0, BLOCK)
}
