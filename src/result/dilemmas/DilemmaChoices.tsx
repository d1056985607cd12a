import { DilemmaChart } from '../../ui/charts/DilemmaChart'
import type { Choice, SavedScan } from '../../record/savedScan'
import { bank } from '../../content/bank'
import { dilemmas } from '../../content/dilemmas'
import type { DilemmaEntry } from '../../content/schema'
import type { Locale } from '../../ui/language/locale'
import { dilemmasTexts } from '../../ui/language/subjects/dilemmas'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { Disclosure } from '../../ui/Disclosure'
import { Table } from '../../ui/Table'
import { ToneLabel } from '../../ui/ToneLabel'
import { namesInSentence } from '../../content/words/resultWords'

/** The choices as a small picture, with a table that says the same. */
export function DilemmaChoices({ made }: { readonly made: SavedScan['choices'] }) {
  const t = useTexts(dilemmasTexts)
  const locale = useLocale()
  const nameOf = (id: DilemmaEntry['a']) => bank.framework.relations[id].label[locale]
  const rows = dilemmas.map((dilemma) => {
    const { id, a, b } = dilemma
    const name = dilemma.name[locale]
    const choices = made[id] ?? []
    return { id, a, b, name, choices, ...choiceWords(t, locale, dilemma, choices) }
  })
  const described = rows.map(({ name, first, later }) => {
    const choice = later === undefined ? first : fill(t.describedLater, { choice: first, later })
    return fill(t.described, { dilemma: name, choice })
  })
  return (
    <>
      <DilemmaChart
        description={fill(t.chartDescription, { choices: described.join('; ') })}
        words={{ first: t.firstMark, later: t.after, skipped: t.skipped }}
        rows={rows.map(({ id, a, b, name, choices }) => ({
          id,
          name,
          ends: [
            <ToneLabel key={a} tone={a} text={nameOf(a)} />,
            <ToneLabel key={b} tone={b} text={nameOf(b)} />,
          ],
          choices,
        }))}
      />
      <Disclosure summary={t.asTable}>
        <Table
          caption={t.choicesCaption}
          headings={[t.dilemma, t.choice, t.after]}
          rows={rows.map(({ id, name, first, later }) => ({
            id,
            name,
            cells: [first, later ?? '–'],
          }))}
        />
      </Disclosure>
    </>
  )
}

/** What was chosen first, and what it became after the turns; absent where there was no turn. */
function choiceWords(
  t: (typeof dilemmasTexts)['nl'],
  locale: Locale,
  { a, b }: DilemmaEntry,
  [first, ...turns]: readonly Choice[],
): { first: string; later?: string } {
  const inWords = (choice: Choice) =>
    fill(choice === 3 || choice === 0 ? t.clearly : t.rather, {
      relation: namesInSentence(locale, [choice >= 2 ? a : b]),
    })
  if (first === undefined) return { first: t.skipped }
  if (turns.length === 0) return { first: inWords(first) }
  const [one, two] = turns.map(inWords)
  const changed =
    two === undefined || one === two ? one : fill(t.laterTwice, { one: one ?? '', two })
  const same = turns.every((turn) => turn === first)
  return { first: inWords(first), later: same ? t.same : (changed ?? '') }
}
