import { useState } from 'react'
import type { EarlierScan } from '../../record/savedScan'
import { isBlank } from '../../record/work'
import type { SharedResult } from '../../core/sharedResult'
import { compareTexts } from '../../ui/language/subjects/compare'
import { togetherTexts } from '../../ui/language/subjects/together'
import { fill, useTexts } from '../../ui/language/texts'
import { thisMoment } from '../../platform/clock'
import { asEarlier } from '../../record/earlier'
import { readScan, useScan } from '../../record/scan'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { FileButton } from '../../ui/FileButton'
import { fileProblemWords } from '../comparison/compareWords'
import { bankRef, formOf } from '../../content/scanOfBank'
import { openSavedFile } from '../../record/openSavedFile'
import { Chosen } from './Chosen'
import { CodeField, type ReadCode } from './CodeField'
import { putIn, scansIn, type PersonState } from './personState'
import styles from './TogetherPage.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly title: string
  /** The name as it is shown now. */
  readonly name: string
  readonly state: PersonState
  readonly onChange: (state: PersonState) => void
  /** Whether the scan in progress on this device may be taken. */
  readonly mayUseMine?: boolean
  readonly readCode: ReadCode
}

/** What one person puts in: a file or the scan in progress here, a name, and which scan. */
export function Person({ title, name, state, onChange, readCode, mayUseMine = false }: Props) {
  const t = useTexts(togetherTexts)
  const compare = useTexts(compareTexts)
  const hasMine = useScan((scan) => !isBlank(scan))
  const [said, setSaid] = useState('')
  const takeScans = (scans: readonly EarlierScan[]) => {
    onChange({ ...state, scans })
    setSaid(fill(t.opened, { name }))
  }
  const takeCode = (code: SharedResult) => {
    onChange({ ...state, code })
    setSaid(fill(t.opened, { name }))
  }
  const open = async (file: File) => {
    const opened = await openSavedFile(file, bankRef)
    if (opened.ok) takeScans(scansIn(opened.value, t.present))
    else setSaid(fileProblemWords(compare, opened.problem))
  }
  const takeMine = () => {
    const scan = readScan()
    const label = { id: 'mine', name: t.mine, date: thisMoment(), form: formOf(scan.answers) }
    takeScans([asEarlier(scan, bankRef, label)])
  }
  return (
    <section className={styles.person}>
      <h2>{title}</h2>
      {putIn(state) ? (
        <>
          <Chosen name={name} state={state} onChange={onChange} />
          <Button
            look="link"
            onClick={() => {
              onChange({ scans: [] })
              setSaid(t.takenOut)
            }}
            aria-label={`${t.takeOut}: ${name}`}
          >
            {t.takeOut}
          </Button>
        </>
      ) : (
        <>
          <FileButton
            text={t.choose}
            about={title}
            accept=".json,application/json"
            onChoose={(file) => {
              void open(file)
            }}
          />
          {mayUseMine && hasMine && (
            <Button look="link" onClick={takeMine}>
              {t.useMine}
            </Button>
          )}
          <Disclosure summary={t.orCode} about={title}>
            <CodeField readCode={readCode} about={title} onRead={takeCode} onProblem={setSaid} />
          </Disclosure>
        </>
      )}
      <p role="status" className={patterns.announced}>
        {said}
      </p>
    </section>
  )
}
