import { useState } from 'react'
import { isDay, monthsLater } from '../../core/days'
import { LOOK_BACK_MONTHS } from '../../core/sizes'
import { today } from '../../platform/clock'
import { formatDay } from '../../ui/language/locale'
import { closingTexts } from '../../ui/language/subjects/closing'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { changeBoard } from '../board/boards'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import styles from './Afterwards.module.css'

/** The day on which the group meets again, with a suggestion until there is one. */
export function NextDay({ day }: { readonly day: string | undefined }) {
  const t = useTexts(closingTexts)
  const locale = useLocale()
  // Text that cannot be kept stays in the field, which says so.
  const [typed, setTyped] = useState<string>()
  const now = today()
  const suggested = monthsLater(now, LOOK_BACK_MONTHS)
  const keep = (next: string) => {
    const isKept = next === '' || (isDay(next) && next >= now)
    setTyped(isKept ? undefined : next)
    changeBoard({ do: 'meetAgain', day: isKept && next !== '' ? next : undefined })
  }
  return (
    <div className={styles.nextDay}>
      <TextField
        label={t.nextDay}
        error={typed === undefined ? undefined : t.nextWrong}
        field={{
          type: 'date',
          min: now,
          max: '9999-12-31',
          value: typed ?? day ?? '',
          onChange: ({ target }: { target: { value: string } }) => {
            keep(target.value)
          },
        }}
      />
      {day === undefined && typed === undefined && (
        <Button
          look="link"
          onClick={() => {
            keep(suggested)
          }}
        >
          {fill(t.nextSuggest, { day: formatDay(locale, suggested) })}
        </Button>
      )}
    </div>
  )
}
