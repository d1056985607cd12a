import { useEffect, useRef } from 'react'
import type { StatementEntry } from '../../content/schema'
import { scanTexts } from '../../ui/language/subjects/scan'
import { count } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

type Props = {
  readonly statements: readonly StatementEntry[]
  readonly onChoose: (id: string) => void
}

/**
 * The one friendly reminder in a block of the statements that are still open. Skipping is allowed.
 */
export function Reminder({ statements, onChoose }: Props) {
  const t = useTexts(scanTexts)
  const locale = useLocale()
  const answers = useScan((scan) => scan.answers)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const open = statements.filter(({ id }) => answers[id] === undefined)
  if (open.length === 0) return null
  return (
    <Notice>
      <h2 ref={heading} tabIndex={-1}>
        {count(open.length, t.reminderTitle_one, t.reminderTitle_other)}
      </h2>
      <p>{t.reminderText}</p>
      <ul>
        {open.map(({ id, text }) => (
          <li key={id}>
            <Button
              look="link"
              onClick={() => {
                onChoose(id)
              }}
            >
              {text[locale]}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
