import { GroupScale } from '../../ui/charts/GroupScale'
import type { Screen } from '../board/savedBoard'
import { framework } from '../../content/framework'
import type { Relation } from '../../core/framework'
import { groupTexts } from '../../ui/language/subjects/group'
import { screenTexts } from '../../ui/language/subjects/screen'
import { scanTexts } from '../../ui/language/subjects/scan'
import { useLocale, useTexts } from '../../ui/language/texts'
import { interquartileRange, nothingWords } from '../picture/groupWords'
import { revealedWords, viewTitle } from './screenWords'
import { classNames } from '../../ui/classNames'
import styles from './ScreenFigures.module.css'
import screenStyles from './Screen.module.css'

type Props = { readonly screen: Screen; readonly relation: Relation }

/** One relation: first what people expect, then what the group said. */
export function ScreenRelation({ screen, relation }: Props) {
  const t = useTexts(screenTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const { picture, revealed } = screen
  const words = revealedWords(t, scan, locale, screen, relation)
  const figure = picture?.figures[`now.${relation}`]
  const isRevealed = revealed.includes(relation)
  return (
    <>
      <h1 tabIndex={-1}>
        <span className={styles.relation} data-tone={relation}>
          {viewTitle(t, locale, screen)}
        </span>
      </h1>
      {!isRevealed && <p className={styles.lead}>{explained(relation, locale)}</p>}
      {!picture || (isRevealed && !figure) ? (
        <NoValue screen={screen} />
      ) : (
        <div className={styles.figure}>
          <GroupScale
            description={isRevealed ? words.join(' ') : t.scaleEmpty}
            words={{ ...t, parts: [t.low, t.mid, t.high] }}
            {...(isRevealed && {
              median: figure?.median,
              half: interquartileRange(figure),
            })}
          />
        </div>
      )}
      {isRevealed && figure && <p className={screenStyles.note}>{words.join(' ')}</p>}
    </>
  )
}

function NoValue({ screen }: { screen: Screen }) {
  const t = useTexts(screenTexts)
  const group = useTexts(groupTexts)
  const locale = useLocale()
  const [title, text] = screen.picture
    ? [t.absentTitle, t.absentText]
    : [group.nothingTitle, nothingWords(group, locale, screen)]
  return (
    <div className={classNames(styles.figure, styles.words)}>
      <p className={styles.statement}>{title}</p>
      <p>{text}</p>
    </div>
  )
}

/** What a relation is about, in one sentence. */
function explained(relation: Relation, locale: ReturnType<typeof useLocale>): string {
  const text = framework.relations[relation].explanation[locale]
  return /^.+?\.(?=\s|$)/.exec(text)?.[0] ?? text
}
