import { framework } from '../../content/framework'
import { levels } from '../../core/framework'
import { useLocale } from '../../ui/language/texts'
import { LevelMark } from './LevelMark'
import styles from './AllAnswers.module.css'

/** The meaning of the marks. */
export function AnswersKey() {
  const locale = useLocale()
  return (
    <ul className={styles.key}>
      {levels.map((level) => (
        <li key={level}>
          <LevelMark level={level} />
          {framework().levels[level].label[locale]}
        </li>
      ))}
    </ul>
  )
}
