import { useRef, useState } from 'react'
import { closingTexts } from '../../ui/language/subjects/closing'
import { fill } from '../../ui/language/fill'
import { useTexts } from '../../ui/language/texts'
import { MOST_AGREEMENTS, type Agreement } from '../board/agreements'
import { changeBoard } from '../board/boards'
import { Button } from '../../ui/Button'
import { AgreementFields } from './AgreementFields'
import { whoAndWhen } from './agreementGroups'
import styles from './Agreements.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = { readonly agreements: readonly Agreement[] }
type Removed = { readonly agreement: Agreement; readonly place: number }

/** The agreements of the group, a line each, which can be removed and put back. */
export function Agreements({ agreements }: Props) {
  const t = useTexts(closingTexts)
  const list = useRef<HTMLUListElement>(null)
  const [removed, setRemoved] = useState<Removed>()
  const remove = (agreement: Agreement, place: number) => {
    changeBoard({ do: 'dropAgreement', place })
    setRemoved({ agreement, place })
  }
  const putBack = ({ agreement, place }: Removed) => {
    changeBoard({ do: 'agree', agreement, place })
    setRemoved(undefined)
    // The button that was pressed is gone.
    list.current?.focus()
  }
  return (
    <div className={styles.agreements}>
      {agreements.length < MOST_AGREEMENTS ? (
        <AgreementFields
          onAdd={(agreement) => {
            changeBoard({ do: 'agree', agreement })
            setRemoved(undefined)
          }}
        />
      ) : (
        <p className={patterns.note}>{fill(t.full, { n: MOST_AGREEMENTS })}</p>
      )}
      <div role="status" className={patterns.announced}>
        {removed && <p>{fill(t.removed, removed.agreement)}</p>}
      </div>
      {removed && (
        <Button
          look="link"
          ref={(button) => {
            // Replaces the button that removed the agreement.
            button?.focus()
          }}
          onClick={() => {
            putBack(removed)
          }}
        >
          {t.putBack}
        </Button>
      )}
      <ul ref={list} tabIndex={-1} aria-label={t.agreements} className={styles.list}>
        {agreements.map((agreement, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same line may be there twice
          <li key={place}>
            <p>
              <span className={styles.kind}>{t[agreement.kind]}</span> {agreement.what}
            </p>
            <p className={patterns.note}>{whoAndWhen(agreement)}</p>
            <Button
              look="link"
              onClick={() => {
                remove(agreement, place)
              }}
            >
              {t.remove} <span className={patterns.visuallyHidden}>{fill(t.about, agreement)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
