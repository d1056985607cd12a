import { useRef } from 'react'
import { encodeRoute } from '../../../journey/route'
import { answerFirst, stillAsked } from '../../../journey/stillAsked'
import type { Workshop } from '../../../core/workshop'
import { bank } from '../../../content/bank'
import { bankNumber } from '../../../core/bankNumber'
import { readScan } from '../../../record/scan'
import { ButtonLink } from '../../../ui/Button'
import { joinTexts } from '../../../ui/language/subjects/join'
import { shareTexts } from '../../../ui/language/subjects/share'
import { toShareTexts } from '../../../ui/language/subjects/toShare'
import { useTexts } from '../../../ui/language/texts'
import { ShownCode } from './ShownCode'
import { useFigures } from './useFigures'
import { useSeen } from './useSeen'
import styles from './SharePage.module.css'

export type HandInPart = {
  readonly workshop: Workshop
  /** The heading of the part, which begins with what to do here. */
  readonly heading: 'h1' | 'h2'
}

/** Handing in: instructions and the code itself; or why there is none. */
export function HandIn({ workshop, heading: Heading }: HandInPart) {
  const t = useTexts(shareTexts)
  const join = useTexts(joinTexts)
  const figures = useFigures(workshop)
  const part = useRef<HTMLElement>(null)
  // Below a result the code is only made for people who scroll to it.
  const isBelow = Heading === 'h2'
  const isSeen = useSeen(part, isBelow) || !isBelow
  const isOther = workshop.bank !== bankNumber(bank.fingerprint)
  const does = { room: t.doRoom, distance: t.doDistance, both: t.doBoth }
  return (
    <section ref={part} className={styles.handIn}>
      <Heading tabIndex={-1}>{figures && !isOther ? does[workshop.handIn] : t.title}</Heading>
      {isOther ? (
        <p>{join.otherBank}</p>
      ) : figures ? (
        <ShownCode workshop={workshop} figures={figures} isSeen={isSeen} />
      ) : (
        <Nothing workshop={workshop} />
      )}
    </section>
  )
}

function Nothing({ workshop }: { readonly workshop: Workshop }) {
  const t = useTexts(toShareTexts)
  const to = answerFirst(workshop, stillAsked(workshop, readScan()))
  return (
    <>
      <p>{t.nothing}</p>
      <ButtonLink href={encodeRoute(to)}>{t.toScan}</ButtonLink>
    </>
  )
}
