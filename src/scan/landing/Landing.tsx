import type { ReactNode } from 'react'
import { start } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import { landingTexts } from '../../ui/language/subjects/landing'
import { useTexts } from '../../ui/language/texts'
import { ExampleRadar } from './ExampleRadar'
import './Landing.css'

/** What this is in a few lines, with an example, above the way to begin or to go on. */
export function Landing({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <div className="landing-hero">
        <div className="page-wrap landing-hero-inner">
          <Introduction />
          <ExampleRadar />
        </div>
      </div>
      <section className="landing-block">
        <div className="page-wrap page-body">
          <div className="page-narrow">{children}</div>
        </div>
      </section>
    </>
  )
}

function Introduction() {
  const t = useTexts(landingTexts)
  return (
    <div className="landing-text">
      <p className="kicker">{t.kicker}</p>
      <h1 tabIndex={-1}>
        <span className="landing-title-part">{t.titleFirst}</span> {t.titleSecond}
      </h1>
      <p className="lead">{t.intro}</p>
      <ul className="landing-points">
        <li>
          <span>
            <strong>{t.lengthQuick}</strong> <a href={encodeRoute(start('full'))}>{t.lengthFull}</a>
          </span>
        </li>
        <li>
          <strong>{t.device}</strong>
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
