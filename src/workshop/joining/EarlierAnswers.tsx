import { goOn } from '../../journey/goOn'
import { start } from '../../journey/next'
import { enter, stillAsked } from '../../journey/stillAsked'
import { isSameWorkshop, type Workshop } from '../../core/workshop'
import { limits } from '../../core/limits'
import { hasRoom } from '../../record/earlier'
import { useScan } from '../../record/scan'
import { isBlank } from '../../record/work'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { PageHeading } from '../../ui/Page'
import { joinTexts } from '../../ui/language/subjects/join'
import { resumeTexts } from '../../ui/language/subjects/resume'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { join, joinAnew } from './joining'
import { NextParticipant } from './NextParticipant'
import styles from './JoinPage.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = { readonly workshop: Workshop }

/**
 * Asks what to do with answers that are already on this device; nothing gets lost without asking.
 */
export function EarlierAnswers({ workshop }: Props) {
  const t = useTexts(joinTexts)
  const resume = useTexts(resumeTexts)
  const words = useTexts(scanTexts)
  const locale = useLocale()
  const scan = useScan()
  const blank = isBlank(scan)
  const left = stillAsked(workshop, scan)
  const { given, total } = left.statements
  const room = hasRoom(scan)
  const { title } = workshop
  return (
    <div className={patterns.stack}>
      <PageHeading
        kicker={title === '' ? t.lineNoTitle : `${fill(t.line, { title })}. ${t.byMaker}`}
      >
        {blank ? t.noneTitle : t.earlierTitle}
      </PageHeading>
      {!blank && <p>{fill(words.answered, { given, total })}</p>}
      <Replaced workshop={workshop} />
      <Button
        onClick={() => {
          join(workshop)
          goOn(enter(workshop, left), workshop.form)
        }}
      >
        {blank ? t.start : t.use}
      </Button>
      {!blank && room && (
        <div className={styles.choice}>
          <Button
            look="secondary"
            onClick={() => {
              joinAnew(workshop, locale)
              goOn(start(workshop.form), workshop.form)
            }}
          >
            {t.aside}
          </Button>
          <p className={patterns.note}>{t.asideText}</p>
        </div>
      )}
      {!blank && !room && (
        <p className={patterns.note}>{fill(resume.full, { n: limits.earlier })}</p>
      )}
      {!blank && (
        <div className={styles.choice}>
          <p>{t.notYours}</p>
          <NextParticipant workshop={workshop} />
        </div>
      )}
    </div>
  )
}

/** Says which other workshop the person will leave. */
function Replaced({ workshop }: Props) {
  const t = useTexts(joinTexts)
  const other = useScan((scan) => scan.workshop)
  if (!other || isSameWorkshop(other.asked, workshop)) return null
  return (
    <Notice>
      <p>
        {t.replaces} {other.given && t.replacesGiven}
      </p>
    </Notice>
  )
}
