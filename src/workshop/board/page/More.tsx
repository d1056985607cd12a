import { lazy, Suspense, type ReactNode } from 'react'
import { encodeRoute } from '../../../journey/route'
import type { Stage } from '../../../core/views'
import { scriptNotes } from '../../../content/scripts'
import type { Board, Screen } from '../savedBoard'
import { boardTexts } from '../../../ui/language/subjects/board'
import { groupTexts } from '../../../ui/language/subjects/group'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { Disclosure } from '../../../ui/Disclosure'
import { BoardFile } from './BoardFile'
import { EraseBoard } from './EraseBoard'
import { OtherScript } from './OtherScript'
import patterns from '../../../ui/patterns.module.css'

// Few trainers need all of these, and none right away.
const Inviting = lazy(() => import('./Inviting').then((part) => ({ default: part.Inviting })))
const RemoveCode = lazy(() => import('./RemoveCode').then((part) => ({ default: part.RemoveCode })))
const ThresholdForm = lazy(() =>
  import('./ThresholdForm').then((part) => ({ default: part.ThresholdForm })),
)
const PictureParts = lazy(() =>
  import('./PictureParts').then((part) => ({ default: part.PictureParts })),
)

type Props = {
  readonly name: string
  readonly board: Board
  readonly screen: Screen
  readonly stage: Stage
  readonly onErased: () => void
}

/** Everything that most sessions do not need. */
export function More({ name, board, screen, stage, onErased }: Props) {
  const t = useTexts(boardTexts)
  const group = useTexts(groupTexts)
  const locale = useLocale()
  return (
    <div>
      <Row summary={t.inviteTitle}>
        <Inviting workshop={board.workshop} />
      </Row>
      <Row summary={t.notesTitle}>
        {scriptNotes.map(({ title, text }) => (
          <div key={title.nl}>
            <h3>{title[locale]}</h3>
            <p>{text[locale]}</p>
          </div>
        ))}
        <p>
          {t.readable} {group.reportHonest}
        </p>
      </Row>
      {screen.picture && (
        <Row summary={t.pictureWhole}>
          <PictureParts screen={screen} />
        </Row>
      )}
      {board.course.clock && (
        <Row summary={t.scriptOther}>
          <OtherScript current={board.course.script} />
        </Row>
      )}
      <Row summary={t.codesMore}>
        <p>
          <a className={patterns.link} href={encodeRoute({ page: 'entry', board: name })}>
            {t.toEntry}
          </a>
        </p>
        <RemoveCode />
      </Row>
      <Row summary={t.thresholds}>
        <ThresholdForm thresholds={board.thresholds} />
      </Row>
      <Row summary={t.fileTitle}>
        <BoardFile name={name} board={board} />
      </Row>
      {stage !== 'close' && (
        <div className={patterns.stack}>
          <EraseBoard name={name} onErased={onErased} />
        </div>
      )}
    </div>
  )
}

function Row({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <Disclosure summary={summary} look="row">
      <Suspense fallback={null}>
        <div className={patterns.stack}>{children}</div>
      </Suspense>
    </Disclosure>
  )
}
