import type { ReactNode } from 'react'
import { start } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import { landingTexts } from '../../ui/language/subjects/landing'
import { useTexts } from '../../ui/language/texts'
import { ExampleRadar } from './ExampleRadar'
import { classNames } from '../../ui/classNames'
import styles from './Landing.module.css'
import patterns from '../../ui/patterns.module.css'

/**
 * A short introduction, the way to begin or to continue, and an example, which stands beside the
 * introduction where there is room and last where there is not.
 */
export function Landing({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.landing}>
      <Introduction />
      <section className={styles.block}>
        <div className={classNames(patterns.pageWidth, styles.blockInner)}>
          <div className={patterns.narrow}>{children}</div>
        </div>
      </section>
      <ExampleRadar />
    </div>
  )
}

function Introduction() {
  const t = useTexts(landingTexts)
  return (
    <div className={classNames(patterns.pageWidth, styles.introduction)}>
      <p className={patterns.kicker}>{t.kicker}</p>
      <h1 tabIndex={-1}>
        <span className={styles.titlePart}>{t.titleFirst}</span> {t.titleSecond}
      </h1>
      <p className={styles.intro}>{t.intro}</p>
      <p>
        <strong>{t.gives}</strong> {t.noGrade}
      </p>
      <ul className={styles.points}>
        <li>
          <span>
            {t.lengthQuick} <a href={encodeRoute(start('full'))}>{t.lengthFull}</a>
          </span>
        </li>
        <li>
          <span>
            {t.device} <a href={encodeRoute({ page: 'privacy' })}>{t.shared}</a>
          </span>
        </li>
      </ul>
    </div>
  )
}
