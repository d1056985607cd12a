import type { ReactNode } from 'react'
import { start } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import { landingTexts } from '../../ui/language/subjects/landing'
import { useTexts } from '../../ui/language/texts'
import { ExampleRadar } from './ExampleRadar'
import { classNames } from '../../ui/classNames'
import styles from './Landing.module.css'
import patterns from '../../ui/patterns.module.css'

/** A short introduction with an example, above the way to begin or to continue. */
export function Landing({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <div className={styles.hero}>
        <div className={classNames(patterns.pageWidth, styles.heroInner)}>
          <Introduction />
          <ExampleRadar />
        </div>
      </div>
      <section className={styles.block}>
        <div className={classNames(patterns.pageWidth, patterns.pageBody)}>
          <div className={patterns.narrow}>{children}</div>
        </div>
      </section>
    </>
  )
}

function Introduction() {
  const t = useTexts(landingTexts)
  return (
    <div className={styles.text}>
      <p className={patterns.kicker}>{t.kicker}</p>
      <h1 tabIndex={-1}>
        <span className={styles.titlePart}>{t.titleFirst}</span> {t.titleSecond}
      </h1>
      <p className={patterns.lead}>{t.intro}</p>
      <ul className={styles.points}>
        <li>
          <span>
            <strong>{t.lengthQuick}</strong> <a href={encodeRoute(start('full'))}>{t.lengthFull}</a>
          </span>
        </li>
        <li>
          <span>
            <strong>{t.device}</strong> <a href={encodeRoute({ page: 'privacy' })}>{t.shared}</a>
          </span>
        </li>
        <li>
          <span>
            <strong>{t.noGrade}</strong> {t.conversation}
          </span>
        </li>
      </ul>
    </div>
  )
}
