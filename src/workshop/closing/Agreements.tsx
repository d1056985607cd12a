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
type Placed = { readonly agreement: Agreement; readonly place: number }

/** What the group agrees on: a line at a time, each to be corrected, or taken away and put back. */
export function Agreements({ agreements }: Props) {
  const t = useTexts(closingTexts)
  const list = useRef<HTMLUListElement>(null)
  const [removed, setRemoved] = useState<Placed>()
  const [corrected, setCorrected] = useState<Placed>()
  const remove = (placed: Placed) => {
    changeBoard({ do: 'dropAgreement', place: placed.place })
    setRemoved(placed)
    setCorrected(undefined)
  }
  const add = (agreement: Agreement) => {
    setRemoved(undefined)
    if (!corrected) {
      changeBoard({ do: 'agree', agreement })
      return
    }
    // Another tab may have moved it.
    const place = agreements.findIndex((each) => isSame(each, corrected.agreement))
    if (place !== -1) changeBoard({ do: 'dropAgreement', place })
    changeBoard({ do: 'agree', agreement, ...(place !== -1 && { place }) })
    setCorrected(undefined)
    // The form is that of a new one again.
    list.current?.focus()
  }
  const putBack = ({ agreement, place }: Placed) => {
    changeBoard({ do: 'agree', agreement, place })
    setRemoved(undefined)
    // The button that was pressed is gone.
    list.current?.focus()
  }
  return (
    <div className={styles.agreements}>
      {corrected || agreements.length < MOST_AGREEMENTS ? (
        <AgreementFields key={corrected?.place} corrected={corrected?.agreement} onAdd={add} />
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
            <AgreementLine
              agreement={agreement}
              onCorrect={() => {
                setRemoved(undefined)
                setCorrected({ agreement, place })
              }}
              onRemove={() => {
                remove({ agreement, place })
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

type LineProps = {
  readonly agreement: Agreement
  readonly onCorrect: () => void
  readonly onRemove: () => void
}

function AgreementLine({ agreement, onCorrect, onRemove }: LineProps) {
  const t = useTexts(closingTexts)
  // Which one, for people who cannot see what is around the button.
  const about = <span className={patterns.visuallyHidden}>{fill(t.about, agreement)}</span>
  return (
    <>
      <p>
        <span className={styles.kind}>{t[agreement.kind]}</span> {agreement.what}
      </p>
      <p className={patterns.note}>{whoAndWhen(agreement)}</p>
      <div className={styles.changes}>
        <Button look="link" onClick={onCorrect}>
          {t.correct} {about}
        </Button>
        <Button look="link" onClick={onRemove}>
          {t.remove} {about}
        </Button>
      </div>
    </>
  )
}

function isSame(one: Agreement, other: Agreement): boolean {
  return (['kind', 'what', 'who', 'when'] as const).every((part) => one[part] === other[part])
}
