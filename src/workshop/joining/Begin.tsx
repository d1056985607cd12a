import { useState } from 'react'
import { goOn } from '../../journey/goOn'
import { enter, stillAsked } from '../../journey/stillAsked'
import { isBlank } from '../../record/work'
import { isSameWorkshop, type Workshop } from '../../core/workshop'
import { joinTexts } from '../../ui/language/subjects/join'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { hasRoom } from '../../record/earlier'
import { useScan } from '../../record/scan'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { formOf } from '../../content/scanOfBank'
import { LeaveWorkshop } from './LeaveWorkshop'
import { NextParticipant } from './NextParticipant'
import { EarlierAnswers } from './EarlierAnswers'
import { join, type WithAnswers } from './joining'
import styles from './JoinPage.module.css'

type Props = { readonly workshop: Workshop }

/** The way into the scan of a workshop, with what has to be chosen first. */
export function Begin({ workshop }: Props) {
  const t = useTexts(joinTexts)
  const locale = useLocale()
  const scan = useScan()
  const blank = isBlank(scan)
  const joined = scan.workshop !== undefined && isSameWorkshop(scan.workshop.asked, workshop)
  const sameForm = formOf(scan.answers) === workshop.form
  const [chosen, choose] = useState<WithAnswers>(sameForm || !hasRoom(scan) ? 'use' : 'aside')
  const asked = !blank && !joined
  const left = stillAsked(workshop, asked && chosen === 'aside' ? nothingDone : scan)
  const to = enter(workshop, left)
  const { open, total } = left.statements
  const begin = () => {
    join(workshop, asked ? chosen : 'use', locale)
    goOn(to, workshop.form)
  }
  return (
    <>
      {asked && <EarlierAnswers workshop={workshop} chosen={chosen} onChoose={choose} />}
      <div className={styles.begin}>
        {joined && <p>{t.already}</p>}
        {!joined && <Replaced />}
        <Button onClick={begin}>
          {to.page === 'result' ? t.toResult : open < total ? t.goOn : t.start}
        </Button>
        {joined && <NextParticipant workshop={workshop} />}
        {joined && <LeaveWorkshop />}
      </div>
    </>
  )
}

const nothingDone = { answers: {}, choices: {} }

/** Says which other workshop the person will leave. */
function Replaced() {
  const t = useTexts(joinTexts)
  const other = useScan((scan) => scan.workshop)
  if (!other) return null
  const { title } = other.asked
  return (
    <Notice>
      <p>
        {title === '' ? t.replaces : fill(t.replacesNamed, { title })}{' '}
        {other.given && t.replacesGiven}
      </p>
    </Notice>
  )
}
