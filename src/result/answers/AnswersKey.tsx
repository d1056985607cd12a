import { framework } from '../../content/framework'
import { levels } from '../../core/framework'
import { answersTexts } from '../../ui/language/subjects/answers'
import { useLocale, useTexts } from '../../ui/language/texts'
import { LevelMark } from './LevelMark'
import styles from './AllAnswers.module.css'

/** What the marks mean, and which way is more. */
export function AnswersKey() {
  const t = useTexts(answersTexts)
  const locale = useLocale()
  return (
    <ul className={styles.key}>
      {levels.map((level) => (
        <li key={level}>
          <LevelMark level={level} />
          {framework.levels[level].label[locale]}
        </li>
      ))}
      <li>{t.direction}</li>
    </ul>
  )
}
