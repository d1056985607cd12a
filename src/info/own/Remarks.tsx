import type { Framework } from '../../content/schema'
import type { ReadOwnBank } from '../../content/own/readOwnBank'
import { Disclosure } from '../../ui/Disclosure'
import { Notice } from '../../ui/Notice'
import { ownBankTexts } from '../../ui/language/subjects/ownBank'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { remarkWords, wrongWords } from './remarkWords'
import { classNames } from '../../ui/classNames'
import styles from './OwnPage.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly read: ReadOwnBank
  /** The names of the relations. */
  readonly names: Framework
}

/** The faults to fix before a bank can be used, and advice for its maker. */
export function Remarks({ read, names }: Props) {
  const t = useTexts(ownBankTexts)
  const locale = useLocale()
  const { musts: found } = read.ok ? read.value : read
  const musts = [
    ...(read.ok ? [] : wrongWords(t, read, names, locale)),
    ...found.map((remark) => remarkWords(t, remark, names, locale)),
  ]
  const advice = read.ok
    ? read.value.advice.map((remark) => remarkWords(t, remark, names, locale))
    : []
  return (
    <section className={classNames(patterns.stack, styles.remarks)}>
      <p role="status">
        <strong>{musts.length === 0 ? t.ready : fill(t.must, { n: musts.length })}</strong>
      </p>
      {musts.length > 0 && (
        <Notice>
          <ul className={patterns.list}>
            {musts.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Notice>
      )}
      {advice.length > 0 && (
        <Disclosure open summary={fill(t.advice, { n: advice.length })}>
          <ul className={patterns.list}>
            {advice.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}
