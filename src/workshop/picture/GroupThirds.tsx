import { framework } from '../../content/framework'
import { relations } from '../../core/framework'
import { thirds, type ThirdsPart } from '../../core/thirds'
import type { Picture } from '../board/rounds'
import { groupTexts } from '../../ui/language/subjects/group'
import { useLocale, useTexts } from '../../ui/language/texts'
import { ToneLabel } from '../../ui/ToneLabel'
import { thirdsPartWords } from './thirdsWords'
import styles from './GroupThirds.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = { readonly picture: Picture }

/**
 * The number of people per relation who are low, in the middle and high: a bar of counts, and a
 * table.
 */
export function GroupThirds({ picture }: Props) {
  const t = useTexts(groupTexts)
  const locale = useLocale()
  const rows = relations.map((id) => ({
    id,
    name: framework().relations[id].label[locale],
    parts: picture.thirds[id]?.parts,
  }))
  return (
    <div>
      <ul className={styles.rows} aria-hidden="true">
        {rows.map(({ id, name, parts }) => (
          <li key={id} className={styles.row}>
            <ToneLabel tone={id} text={name} />
            {parts ? (
              <Bar parts={parts} />
            ) : (
              <span className={patterns.note}>{t.thirdsAbsent}</span>
            )}
          </li>
        ))}
      </ul>
      <div className={patterns.visuallyHidden}>
        <table>
          <caption>{t.thirdsCaption}</caption>
          <thead>
            <tr>
              {[t.relation, t.low, t.mid, t.high].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, parts }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {parts ? (
                  parts.map((part) => (
                    <td key={part.thirds.join()} colSpan={part.thirds.length}>
                      {thirdsPartWords(t, part)}
                    </td>
                  ))
                ) : (
                  <td colSpan={thirds.length}>{t.thirdsAbsent}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

/** Parts whose width shows their number of people, with their names below, in the same order. */
function Bar({ parts }: { readonly parts: readonly ThirdsPart[] }) {
  const t = useTexts(groupTexts)
  const all = parts.reduce((sum, { people }) => sum + people, 0)
  const percent = (n: number) => `${String((100 * n) / all)}%`
  const before = (i: number) => parts.slice(0, i).reduce((sum, { people }) => sum + people, 0)
  return (
    <span className={styles.counted}>
      <svg className={styles.bar}>
        {parts.map((part, i) => (
          <rect
            key={part.thirds.join()}
            className={styles.part}
            data-thirds={part.thirds.join(' ')}
            x={percent(before(i))}
            width={percent(part.people)}
            height="100%"
          />
        ))}
      </svg>
      <span className={styles.words}>
        {parts.map((part) => (
          <span key={part.thirds.join()}>{thirdsPartWords(t, part)}</span>
        ))}
      </span>
    </span>
  )
}
