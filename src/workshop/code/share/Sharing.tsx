import { useState } from 'react'
import {
  optionalParts,
  MOST_REVISIONS,
  type Figures,
  type OptionalPart,
} from '../../../core/sharedResult'
import type { Form } from '../../../core/framework'
import { nextRevision, onlyParts, partsIn, sameFigures } from '../sharing'
import { shareTexts } from '../../../ui/language/subjects/share'
import { useTexts } from '../../../ui/language/texts'
import { useScan } from '../../../record/scan'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { makeCode } from './makeCode'
import { MyCode } from './MyCode'
import { PartChoice } from './PartChoice'
import { WhatElse, WhatIsShared } from './WhatIsShared'
import styles from './SharePage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

type Props = { readonly form: Form; readonly figures: Figures }

/** What would be shared, in words and numbers, then the code. */
export function Sharing({ form, figures }: Props) {
  const t = useTexts(shareTexts)
  const kept = useScan((scan) => scan.workshop?.given)
  const given = kept?.result
  // What was left out before is left out again, until the person says otherwise.
  const [leftOut, setLeftOut] = useState<readonly OptionalPart[]>(() =>
    given ? optionalParts.filter((part) => given[part] === undefined) : [],
  )
  const [status, setStatus] = useState<'idle' | 'busy' | 'failed'>('idle')
  const [made, setMade] = useState(0)
  const chosen = onlyParts(
    figures,
    optionalParts.filter((part) => !leftOut.includes(part)),
  )
  const revision = nextRevision(given, chosen)
  const older = given && !sameFigures(given, onlyParts(figures, partsIn(given)))
  const make = async () => {
    setStatus('busy')
    try {
      await makeCode(chosen)
      setStatus('idle')
      setMade((times) => times + 1)
    } catch {
      setStatus('failed')
    }
  }
  const choosing = (
    <>
      <WhatIsShared form={form} figures={chosen}>
        <PartChoice parts={partsIn(figures)} leftOut={leftOut} onChange={setLeftOut} />
      </WhatIsShared>
      <WhatElse />
      <div className={classNames(patterns.stack, patterns.section, styles.section)}>
        {revision === undefined ? (
          <p>{t.tooMany}</p>
        ) : (
          <>
            {revision === MOST_REVISIONS - 1 && revision !== given?.revision && <p>{t.last}</p>}
            <Button
              look={given && revision === given.revision ? 'secondary' : 'primary'}
              onClick={() => {
                void make()
              }}
            >
              {given ? t.makeNew : t.make}
            </Button>
          </>
        )}
        <p role="status" className={patterns.announced}>
          {status === 'busy' ? t.making : status === 'failed' ? t.failed : ''}
        </p>
      </div>
    </>
  )
  if (!kept) return choosing
  return (
    <>
      <MyCode
        key={kept.code}
        code={kept.code}
        made={made}
        older={older === true}
        last={kept.result.revision === MOST_REVISIONS - 1}
      />
      <div className={styles.again}>
        <Disclosure summary={t.again} open={older === true}>
          {choosing}
        </Disclosure>
      </div>
    </>
  )
}
