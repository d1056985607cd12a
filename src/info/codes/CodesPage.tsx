import { codesTexts } from '../../ui/language/subjects/codes'
import { useTexts } from '../../ui/language/texts'
import { printPage } from '../../platform/print'
import { Button } from '../../ui/Button'
import { Page, PageHeading } from '../../ui/Page'
import { usePageTitle } from '../../ui/usePageTitle'
import styles from './CodesPage.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

/** For participants: what a code gives away, to whom, and what cannot be promised. One A4. */
export function CodesPage() {
  const t = useTexts(codesTexts)
  usePageTitle(t.title)
  return (
    <Page>
      <article className={styles.codes} data-alone="print">
        <div className={classNames(patterns.stack, styles.opening)}>
          <PageHeading kicker={t.kicker}>{t.title}</PageHeading>
          <p className={patterns.lead}>{t.lead}</p>
          <div className={styles.print}>
            <Button look="secondary" onClick={printPage}>
              {t.print}
            </Button>
          </div>
        </div>
        <div className={styles.parts}>
          <Part title={t.staysTitle} points={[t.stays1, t.stays2]} />
          <Part title={t.holdsTitle} points={[t.holds1, t.holds2, t.holds3, t.holds4, t.holds5]} />
          <Part
            title={t.neverTitle}
            points={[t.never1, t.never2, t.never3, t.never4]}
            after={t.neverGuess}
          />
          <Part title={t.readTitle} points={[t.read1, t.read2, t.read3, t.read4]} />
          <Part title={t.groupTitle} points={[t.group1, t.group2, t.group3, t.group4, t.group5]} />
          <Part title={t.chooseTitle} points={[t.choose1, t.choose2, t.choose3]} />
          <Part title={t.limitsTitle} points={[t.limits1, t.limits2, t.limits3]} />
        </div>
      </article>
    </Page>
  )
}

type PartProps = {
  readonly title: string
  readonly points: readonly string[]
  readonly after?: string
}

function Part({ title, points, after }: PartProps) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {after !== undefined && <p>{after}</p>}
    </section>
  )
}
