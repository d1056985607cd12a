import { closingTexts } from '../../ui/language/subjects/closing'
import { useTexts } from '../../ui/language/texts'
import type { Agreement } from '../board/agreements'
import { groupAgreements, agreementSize, whoAndWhen } from './agreementGroups'
import styles from './ScreenAgreements.module.css'

type Props = {
  readonly agreements: readonly Agreement[]
  /** Of now, or of the last time: then one asks what became of them. */
  readonly of: 'now' | 'lastTime'
}

/** The agreements for everybody in the room, or the question that leads to them. */
export function ScreenAgreements({ agreements, of }: Props) {
  const t = useTexts(closingTexts)
  const titles = { now: t.screenNow, lastTime: t.screenThen }
  const isEmpty = agreements.length === 0
  return (
    <div className={styles.agreements} data-size={agreementSize(agreements)}>
      <h1 tabIndex={-1} className={isEmpty ? styles.question : undefined}>
        {isEmpty && of === 'now' ? t.screenAsk : titles[of]}
      </h1>
      {of === 'lastTime' && <p className={styles.ask}>{t.screenThenAsk}</p>}
      <div className={styles.groups}>
        {groupAgreements(agreements).map(({ kind, agreements: some }) => (
          <section key={kind}>
            <h2>{t[kind]}</h2>
            <ul>
              {some.map((each, place) => (
                // oxlint-disable-next-line react/no-array-index-key
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
    </div>
  )
}
