import { closingTexts } from '../../ui/language/subjects/closing'
import { formatDay } from '../../ui/language/locale'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { agreementKinds, type Agreement } from '../board/agreements'
import { groupAgreements, agreementSize, whoAndWhen } from './agreementGroups'
import styles from './ScreenAgreements.module.css'

type Props = {
  readonly agreements: readonly Agreement[]
  /** The day of the next time, as in `2027-02-28`. */
  readonly nextDay?: string | undefined
}

/** The agreements for everybody in the room; the question about them is above. */
export function ScreenAgreements({ agreements, nextDay }: Props) {
  const t = useTexts(closingTexts)
  const locale = useLocale()
  return (
    <div className={styles.agreements} data-size={agreementSize(agreements)}>
      {agreements.length === 0 && (
        <ul className={styles.kinds}>
          {agreementKinds.map((kind) => (
            <li key={kind}>{t[kind]} …</li>
          ))}
        </ul>
      )}
      <div className={styles.groups}>
        {groupAgreements(agreements).map(({ kind, agreements: some }) => (
          <section key={kind}>
            <h2>{t[kind]}</h2>
            <ul>
              {some.map((each, place) => (
                // oxlint-disable-next-line react/no-array-index-key -- lines have no other name
                <li key={place}>
                  <span className={styles.text}>
                    {each.what} <span className={styles.who}>{whoAndWhen(each)}</span>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {nextDay !== undefined && <p>{fill(t.paperNext, { day: formatDay(locale, nextDay) })}</p>}
    </div>
  )
}
