import { useState } from 'react'
import { encodeRoute } from '../../codec/route'
import { landingTexts } from '../../i18n/subjects/landing'
import { scanTexts } from '../../i18n/subjects/scan'
import { fill, useTexts } from '../../i18n/texts'
import { readScan } from '../../store/scan'
import { usePageTitle } from '../usePageTitle'
import { ExampleRadar } from './ExampleRadar'
import { FirstBlock } from './FirstBlock'
import './LandingPage.css'
import { Resume } from './Resume'

/** What this is in a few lines, and at once the first block; or the way back into a scan. */
export function LandingPage() {
  const t = useTexts(landingTexts)
  const scan = useTexts(scanTexts)
  const [reminding, setReminding] = useState(false)
  // Decided when the page opens: the block must not make way while it is being answered.
  const [resumable, setResumable] = useState(() => readScan().place !== undefined)
  usePageTitle(reminding ? fill(scan.titleReminder, { title: t.kicker }) : t.kicker)
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
          <div className="page-narrow">
            {resumable ? (
              <Resume
                onErased={() => {
                  setResumable(false)
                }}
              />
            ) : (
              <FirstBlock
                onRemind={() => {
                  setReminding(true)
                }}
              />
            )}
          </div>
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
            <strong>{t.lengthQuick}</strong>{' '}
            <a href={encodeRoute({ page: 'scan', form: 'full', block: 1 })}>{t.lengthFull}</a>
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
