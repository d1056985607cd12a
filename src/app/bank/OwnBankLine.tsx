import { useState } from 'react'
import { ownBank } from '../../content/inUse'
import { ownLineWords } from '../../content/words/ownLineWords'
import { isOfBoards } from '../../journey/boardPages'
import type { Route } from '../../journey/route'
import { useWorkshop } from '../../journey/useWorkshop'
import { isMadeHere } from '../../record/keptBanks'
import { Button } from '../../ui/Button'
import { ownLineTexts } from '../../ui/language/subjects/ownLine'
import { useTexts } from '../../ui/language/texts'
import { switchBank } from './switchBank'
import styles from './OwnBankLine.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

/** Says on every page whose statements these are, and offers the way back to the app's own. */
export function OwnBankLine({ page }: { readonly page: Route['page'] }) {
  const t = useTexts(ownLineTexts)
  const [wouldLose, setWouldLose] = useState(false)
  const own = ownBank()
  const workshop = useWorkshop()
  if (!own) return null
  const showsScores = page === 'result' || page === 'report' || page === 'group'
  return (
    <div className={classNames(patterns.pageWidth, styles.line)}>
      <p>
        {ownLineWords(t, own, isMadeHere(own.bank.id))} {showsScores && own.isUneven && t.uneven}
      </p>
      {/* On a board that would end more than a scan; a participant leaves the workshop first. */}
      {!isOfBoards(page) && !workshop && (
        <Button
          look="link"
          onClick={() => {
            void switchBank(undefined, { page: 'landing' }).then((goes) => {
              setWouldLose(!goes)
            })
          }}
        >
          {t.back}
        </Button>
      )}
      <p role="status" className={patterns.announced}>
        {wouldLose && t.stuck}
      </p>
    </div>
  )
}
