import { bank } from '../../content/bank'
import { relations, type Relation } from '../../core/framework'
import type { ScaleScore } from '../../core/scale'
import { findGaps } from '../../core/wanted'
import { scoreWord } from '../../ui/language/scoreWord'
import { scanTexts } from '../../ui/language/subjects/scan'
import { wantedTexts } from '../../ui/language/subjects/wanted'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { readScan, useScan } from '../../record/scan'
import { StepSlider } from '../../ui/StepSlider'
import { ToneLabel } from '../../ui/ToneLabel'
import { FocusChoice } from './FocusChoice'
import { GapTable } from './GapTable'
import styles from './WantedSection.module.css'
import patterns from '../../ui/patterns.module.css'

/** The id of the heading, for links from elsewhere on the page. */
export const WANTED_HEADING = 'wanted-heading'

/** How often each relation should come up, beside how it is now; all of it optional. */
export function WantedSection({ scales }: { readonly scales: Record<Relation, ScaleScore> }) {
  const t = useTexts(wantedTexts)
  const wanted = useScan((scan) => scan.wanted)
  const gaps = findGaps(scales, wanted)
  return (
    <section className={patterns.section}>
      <h2 id={WANTED_HEADING}>{t.title}</h2>
      <p>{t.text}</p>
      <p>{t.noNorm}</p>
      <h3>{t.question}</h3>
      <p className={patterns.note}>{t.how}</p>
      <div className={styles.sliders}>
        {relations.map((id) => (
          <WantedSlider key={id} relation={id} value={wanted[id]} />
        ))}
      </div>
      {gaps.length > 0 && (
        <>
          <GapTable gaps={gaps} />
          <FocusChoice among={gaps.map(({ relation }) => relation)} />
        </>
      )}
    </section>
  )
}

const steps = { min: 0, max: 100, step: 5 } as const

function WantedSlider({ relation, value }: { relation: Relation; value: number | undefined }) {
  const t = useTexts(wantedTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const { label, inSentence } = bank.framework.relations[relation]
  const names = { relation: inSentence[locale] }
  const about = <span className={patterns.visuallyHidden}>{fill(t.about, names)}</span>
  return (
    <StepSlider
      label={<ToneLabel tone={relation} text={label[locale]} />}
      question={fill(t.questionAbout, { relation: label[locale] })}
      steps={steps}
      value={value}
      words={{
        shown:
          value === undefined ? t.empty : fill(t.shown, { value, words: scoreWord(scan, value) }),
        low: scan.answer1,
        high: scan.answer5,
        less: fill(t.less, names),
        more: fill(t.more, names),
        begin: (
          <>
            {t.begin} {about}
          </>
        ),
        clear: (
          <>
            {t.clear} {about}
          </>
        ),
      }}
      onChange={(next) => {
        keepWanted(relation, next)
      }}
    />
  )
}

/** Removing a wish also removes the choice to work on it, which could no longer be undone. */
function keepWanted(relation: Relation, value: number | undefined): void {
  const { wanted, focus, change } = readScan()
  const { [relation]: _, ...others } = wanted
  if (value !== undefined) change({ wanted: { ...others, [relation]: value } })
  else change({ wanted: others, ...(focus === relation && { focus: undefined }) })
}
