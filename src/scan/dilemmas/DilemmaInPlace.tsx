import { dilemmas } from '../../content/dilemmas'
import { useLocale } from '../../ui/language/texts'
import { DilemmaForm } from './DilemmaForm'
import styles from './DilemmaPage.module.css'

type Props = {
  /** 1-based. */
  readonly number: number
}

/** A dilemma within another page. */
export function DilemmaInPlace({ number }: Props) {
  const locale = useLocale()
  const dilemma = dilemmas[number - 1]
  if (!dilemma) return null
  return (
    <>
      <h3>{dilemma.name[locale]}</h3>
      <p className={styles.situation}>{dilemma.situation[locale]}</p>
      <DilemmaForm dilemma={dilemma} />
    </>
  )
}
