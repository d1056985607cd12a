import { lazy, Suspense, useLayoutEffect, useState } from 'react'
import { boardTexts } from '../../../ui/language/subjects/board'
import { noBoardTexts } from '../../../ui/language/subjects/noBoard'
import { useTexts } from '../../../ui/language/texts'
import { bank } from '../../../content/bank'
import { bankNumber } from '../../../core/bankNumber'
import { Notice } from '../../../ui/Notice'
import { Page, PageHeading } from '../../../ui/Page'
import { useOpenBoard } from '../useOpenBoard'
import { OpenBoard } from './OpenBoard'
import patterns from '../../../ui/patterns.module.css'

// Most visitors have a board.
const NoBoard = lazy(() => import('./NoBoard').then((part) => ({ default: part.NoBoard })))

type Props = {
  /** The name of the board, as in the route. */
  readonly board: string
}

/** The trainer's page: to collect codes, make the picture, and choose what the group sees. */
export function BoardPage({ board }: Props) {
  const [added, setAdded] = useState(0)
  // All state on the page belongs to one board, and is reset if that is restored.
  return (
    <BoardNamed
      key={`${board} ${String(added)}`}
      name={board}
      onAdded={() => {
        setAdded(added + 1)
      }}
    />
  )
}

/** Shown until the board is there; its heading passes the focus on to that of the board. */
function Opening() {
  const t = useTexts(noBoardTexts)
  useLayoutEffect(
    () => () => {
      if (document.activeElement?.tagName !== 'H1') return
      queueMicrotask(() => document.querySelector('h1')?.focus({ preventScroll: true }))
    },
    [],
  )
  return (
    <Page>
      <PageHeading>{t.opening}</PageHeading>
    </Page>
  )
}

function BoardNamed({ name, onAdded }: { readonly name: string; readonly onAdded: () => void }) {
  const t = useTexts(boardTexts)
  const [erased, setErased] = useState(false)
  const opened = useOpenBoard(name)
  if (opened.status === 'opening') return <Opening />
  const onErased = () => {
    setErased(true)
  }
  if (opened.status === 'open') {
    const isOfOther = opened.value.workshop.bank !== bankNumber(bank.fingerprint)
    return (
      <>
        {isOfOther && (
          <Notice className={patterns.pageWidth}>
            <p>{t.ofOtherStatements}</p>
          </Notice>
        )}
        <OpenBoard name={name} board={opened.value} onErased={onErased} />
      </>
    )
  }
  return (
    <Page>
      <Suspense fallback={null}>
        <NoBoard
          name={name}
          why={opened.status === 'missing' && erased ? 'erased' : opened.status}
          onErased={onErased}
          onAdded={onAdded}
        />
      </Suspense>
    </Page>
  )
}
