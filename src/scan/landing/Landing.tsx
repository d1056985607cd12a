import type { ReactNode } from 'react'
import { hasFullForm } from '../../content/opening'
import { start } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import { landingTexts } from '../../ui/language/subjects/landing'
import { isRenamed } from '../../content/framework'
import { relations } from '../../core/framework'
import { formatList } from '../../ui/language/locale'
import { relationNames } from '../../content/words/relationNames'
import { shellTexts } from '../../ui/language/subjects/shell'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { ExampleRadar } from './ExampleRadar'
import { classNames } from '../../ui/classNames'
import styles from './Landing.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly children: ReactNode
  /** For somebody who has read the introduction before: goes straight to what they came for. */
  readonly isReturning?: boolean
}

/**
 * A short introduction, the way to begin or to continue, and an example, which is beside the
 * introduction if there is room and last if not.
 */
export function Landing({ children, isReturning = false }: Props) {
  return (
    <div className={styles.landing}>
      <Introduction isShort={isReturning} />
      <section className={styles.block}>
        <div className={classNames(patterns.pageWidth, styles.blockInner)}>
          <div className={patterns.narrow}>{children}</div>
        </div>
      </section>
      {!isReturning && <ExampleRadar />}
    </div>
  )
}

function Introduction({ isShort }: { readonly isShort: boolean }) {
  const t = useTexts(landingTexts)
  const shell = useTexts(shellTexts)
  const locale = useLocale()
  const own = Object.values(relationNames(locale))
  const sides = relations.some(isRenamed) ? formatList(locale, own) : t.sides
  return (
    <div className={classNames(patterns.pageWidth, styles.introduction)}>
      <p className={patterns.kicker}>{t.kicker}</p>
      <h1 tabIndex={-1}>
        <span className={styles.titlePart}>{t.titleFirst}</span> {t.titleSecond}
      </h1>
      {!isShort && (
        <>
          <p className={styles.intro}>{fill(t.intro, { sides })}</p>
          <p>
            <strong>{t.gives}</strong> {t.noGrade}
          </p>
        </>
      )}
      <ul className={styles.points}>
        {!isShort && (
          <li>
            <span>
              {t.lengthQuick}{' '}
              {hasFullForm() && <a href={encodeRoute(start('full'))}>{t.lengthFull}</a>}
            </span>
          </li>
        )}
        <li>
          <span>
            {shell.device} <a href={encodeRoute({ page: 'about', at: 'shared' })}>{t.shared}</a>
          </span>
        </li>
      </ul>
    </div>
  )
}
