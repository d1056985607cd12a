import { closingTexts } from '../../ui/language/subjects/closing'
import { useTexts } from '../../ui/language/texts'
import type { Agreement } from '../board/agreements'
import { groupAgreements, agreementSize, whoAndWhen } from './agreementGroups'
import styles from './ScreenAgreements.module.css'

/** The agreements for everybody in the room; the question about them stands above. */
export function ScreenAgreements({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const t = useTexts(closingTexts)
  return (
    <div className={styles.agreements} data-size={agreementSize(agreements)}>
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
