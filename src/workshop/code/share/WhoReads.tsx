import { useEffect, useState } from 'react'
import { shareTexts } from '../../../ui/language/subjects/share'
import { useTexts } from '../../../ui/language/texts'
import { canSeal } from '../../../platform/sealing'
import { Notice } from '../../../ui/Notice'
import { RadioOption } from '../../../ui/RadioRow'
import type { Sealing } from './makeCode'
import styles from './SharePage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

type Props = {
  /** Whether this browser can seal. */
  readonly possible: boolean
  readonly sealing: Sealing
  readonly onChoose: (sealing: Sealing) => void
}

const sealings = ['sealed', 'open'] as const

/** Whether only the trainer can read the code, or everybody who sees it. */
export function WhoReads({ possible, sealing, onChoose }: Props) {
  const t = useTexts(shareTexts)
  return (
    <section className={classNames(patterns.stack, patterns.section, styles.section)}>
      <h2>{t.whoTitle}</h2>
      {possible ? (
        <>
          <fieldset className={styles.choice}>
            <legend className={patterns.visuallyHidden}>{t.whoTitle}</legend>
            {sealings.map((each) => (
              <RadioOption
                key={each}
                option={{ value: each, text: t[each] }}
                field={{
                  name: 'sealing',
                  autoComplete: 'off',
                  checked: each === sealing,
                  onChange: () => {
                    onChoose(each)
                  },
                }}
              />
            ))}
          </fieldset>
          <p>{sealing === 'sealed' ? t.sealedText : t.openText}</p>
        </>
      ) : (
        <Notice>
          <p>{t.noSeal}</p>
        </Notice>
      )}
    </section>
  )
}

/** Whether this browser can seal; taken for granted until it turns out otherwise. */
export function useCanSeal(): boolean {
  const [possible, setPossible] = useState(true)
  useEffect(() => {
    let here = true
    void canSeal().then((can) => {
      if (here) setPossible(can)
    })
    return () => {
      here = false
    }
  }, [])
  return possible
}
