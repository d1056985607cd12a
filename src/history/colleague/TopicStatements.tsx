import { bank } from '../../content/bank'
import { useLocale } from '../../ui/language/texts'
import styles from './Colleague.module.css'

/** The two statements of a topic, without an answer, each in the colour of its relation. */
export function TopicStatements({ topic }: { readonly topic: string }) {
  const locale = useLocale()
  const named = topic.split('/')
  return (
    <span className={styles.topic}>
      {bank.statements
        .filter(({ id }) => named.includes(id))
        .map(({ id, relation, text }) => (
          <span key={id} className={styles.statement} data-tone={relation}>
            <span className={styles.relation}>
              {bank.framework.relations[relation].label[locale]}
            </span>{' '}
            <span className={styles.text}>{text[locale]}</span>
          </span>
        ))}
    </span>
  )
}
