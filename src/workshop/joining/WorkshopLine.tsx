import { opening } from '../../content/opening'
import { minutesAsked } from '../../core/sizes'
import type { Workshop } from '../../core/workshop'
import { encodeRoute } from '../../journey/route'
import type { Stop } from '../../journey/next'
import { useWorkshop } from '../../journey/useWorkshop'
import { Disclosure } from '../../ui/Disclosure'
import { isLocale } from '../../ui/language/locale'
import { joinTexts } from '../../ui/language/subjects/join'
import { shellTexts } from '../../ui/language/subjects/shell'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { useOtherLanguage } from '../../ui/language/useOtherLanguage'
import { isOfOtherBank } from './joining'
import { LeaveWorkshop } from './LeaveWorkshop'
import styles from './WorkshopLine.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  /** The block below it; above the first one the line says what follows the blocks. */
  readonly at?: Stop<'scan'>
}

/**
 * One slim line on every page of the scan that says which workshop it is for, if any; more on a
 * tap.
 */
export function WorkshopLine({ at }: Props) {
  const t = useTexts(joinTexts)
  const workshop = useWorkshop()
  if (!workshop) return null
  const { title } = workshop
  return (
    <div className={styles.line}>
      {at && <OtherLanguage workshop={workshop} at={at} />}
      <Disclosure summary={title === '' ? t.lineNoTitle : fill(t.line, { title })}>
        <About workshop={workshop} />
      </Disclosure>
      {at?.block === 1 && (
        <p className={patterns.note}>
          {title !== '' && t.byMaker}{' '}
          {fill(t.lineMinutes, { n: minutesAsked(workshop, opening().statements) })}
          <span className={styles.then}>{t.lineThen}</span>
        </p>
      )}
      {isOfOtherBank(workshop) && <p className={patterns.note}>{t.otherBank}</p>}
    </div>
  )
}

/**
 * The parts of a workshop, how long they take, what happens with the result, and the way to leave.
 */
function About({ workshop }: { readonly workshop: Workshop }) {
  const t = useTexts(joinTexts)
  const shell = useTexts(shellTexts)
  return (
    <div className={patterns.stack}>
      <p>
        {t[workshop.form]} {workshop.dilemmas && t.dilemmas} {t.skip}
      </p>
      <p>
        {shell.device} {t.then2}
      </p>
      <a className={patterns.link} href={encodeRoute({ page: 'about', at: 'promises' })}>
        {t.promises}
      </a>
      <LeaveWorkshop />
    </div>
  )
}

/** A line in the group's language, for people who see the app in another one. */
function OtherLanguage({ workshop, at }: Required<Props> & { readonly workshop: Workshop }) {
  const current = useLocale()
  const { language } = workshop
  const { shown } = useOtherLanguage(isLocale(language) ? language : current)
  if (shown === current) return null
  return (
    <p lang={shown}>
      <a
        className={patterns.link}
        href={`${encodeRoute(at)}?lang=${shown}`}
        hrefLang={shown}
        onClick={() => {
          // The link disappears once followed, so the focus moves to the heading of the page.
          document.querySelector('h1')?.focus()
        }}
      >
        {joinTexts[shown].switch}
      </a>
    </p>
  )
}
