import { useState } from 'react'
import { ownBankTexts } from '../../ui/language/subjects/ownBank'
import { count, fill, useTexts } from '../../ui/language/texts'
import { FileButton } from '../../ui/FileButton'
import { BankFaults } from './BankFaults'
import { openBank, type CheckedBank } from './openBank'
import { classNames } from '../../ui/classNames'
import styles from './OwnBank.module.css'
import patterns from '../../ui/patterns.module.css'

type Opened = Awaited<ReturnType<typeof openBank>>

/** For authors of a question bank: whether it can be used, before anything is built. */
export function OwnBank() {
  const t = useTexts(ownBankTexts)
  const [opened, setOpened] = useState<Opened>()
  const choose = async (file: File) => {
    // Emptied in between, so that the same outcome is announced again.
    setOpened(undefined)
    setOpened(await openBank(file))
  }
  return (
    <section className={classNames(patterns.stack, styles.ownBank)}>
      <h2>{t.title}</h2>
      <p>{t.intro}</p>
      <FileButton
        text={t.choose}
        accept=".json,application/json"
        onChoose={(file) => {
          void choose(file)
        }}
      />
      <p role="status">
        <strong>{opened && (opened.ok ? outcomeWords(t, opened.value) : t[opened.problem])}</strong>
      </p>
      {opened?.ok &&
        (opened.value.faults.length === 0 ? (
          <p>{t.next}</p>
        ) : (
          <BankFaults faults={opened.value.faults} />
        ))}
    </section>
  )
}

function outcomeWords(t: (typeof ownBankTexts)['nl'], { faults, statements }: CheckedBank): string {
  const inBank = faults.filter(({ file }) => file === 'bank.json').length
  if (inBank > 0) return count(faults.length, t.faults_one, t.faults_other)
  return fill(faults.length > 0 ? t.onlyLog : t.clean, { n: statements })
}
