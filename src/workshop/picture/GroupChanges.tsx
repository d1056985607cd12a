import { DumbbellPlot } from '../../ui/charts/DumbbellPlot'
import type { Screen } from '../board/savedBoard'
import { framework } from '../../content/framework'
import { compareGroups, type GroupChange } from './groupChange'
import type { Locale } from '../../ui/language/locale'
import { groupTexts } from '../../ui/language/subjects/group'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { Table } from '../../ui/Table'
import { ToneLabel } from '../../ui/ToneLabel'
import { middleWords, type GroupMessages } from './groupWords'
import { namesInSentence } from '../../content/words/resultWords'
import styles from './GroupPicture.module.css'
import patterns from '../../ui/patterns.module.css'

/** Then and now side by side; a change is named only if enough people took part both times. */
export function GroupChanges({ screen }: { readonly screen: Screen }) {
  const t = useTexts(groupTexts)
  const locale = useLocale()
  const { earlier, picture, workshop } = screen
  if (!earlier || !picture) return null
  const changes = compareGroups(earlier.picture, picture, workshop.form)
  const labelled = changes.map((change) => ({
    ...change,
    label: framework.relations[change.relation].label[locale],
  }))
  const values = labelled.map(({ label, before, after }) =>
    fill(t.pairValue, {
      relation: label,
      first: middleWords(t, before),
      second: middleWords(t, after),
    }),
  )
  return (
    <>
      {changeWords(t, locale, changes).map((sentence) => (
        <p key={sentence} className={styles.statement}>
          {sentence}
        </p>
      ))}
      <DumbbellPlot
        description={fill(t.earlierPicture, { values: values.join(', ') })}
        names={[`${t.then}: ${earlier.title}`, t.now]}
        rows={labelled.map(({ relation, label, before, after, change }) => ({
          id: relation,
          name: <ToneLabel tone={relation} text={label} />,
          first: { score: before?.median, thin: false },
          second: { score: after?.median, thin: false },
          verdict: change === 'more' || change === 'less' ? 'clear' : undefined,
        }))}
      />
      <Table
        caption={t.earlierCaption}
        headings={[t.relation, t.then, t.now, t.change]}
        rows={labelled.map(({ relation, label, before, after, change }) => ({
          id: relation,
          name: <ToneLabel tone={relation} text={label} />,
          cells: [middleWords(t, before), middleWords(t, after), cellWords(t, change)],
        }))}
      />
      <p className={patterns.note}>{t.changeNote}</p>
    </>
  )
}

/** Every change that may be named, in at most two sentences. */
function changeWords(t: GroupMessages, locale: Locale, changes: readonly GroupChange[]): string[] {
  const named = (['more', 'less'] as const).flatMap((way) => {
    const ids = changes.flatMap(({ relation, change }) => (change === way ? [relation] : []))
    const text = way === 'more' ? t.changeMore : t.changeLess
    return ids.length === 0 ? [] : [fill(text, { relations: namesInSentence(locale, ids) })]
  })
  return named.length > 0 ? named : [t.changeNone]
}

function cellWords(t: GroupMessages, change: GroupChange['change']): string {
  if (change === undefined) return '–'
  return { more: t.cellMore, less: t.cellLess, none: t.cellNone }[change]
}
