import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Profiler, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { App } from '../../src/app/App'
import { DeviceData } from '../../src/app/DeviceData'
import { KeepingNotice } from '../../src/app/KeepingNotice'
import { encodeRoute, type Route } from '../../src/journey/route'
import { builtInOpening } from '../../src/content/opening'
import { BlockForm } from '../../src/scan/block/BlockForm'
import { BlockInWorkshop } from '../../src/app/filled/BlockInWorkshop'
import { LandingPage } from '../../src/scan/landing/LandingPage'
import { useKeeping } from '../../src/record/keeping'
import { useScan } from '../../src/record/scan'

const block: Extract<Route, { page: 'scan' }> = { page: 'scan', form: 'quick', block: 2 }
const pages: readonly (readonly [string, Route, ReactNode])[] = [
  ['the landing page', { page: 'landing' }, <LandingPage key="landing" />],
  ['the page of a block', block, <BlockInWorkshop key="block" route={block} />],
]

async function answerAll(word: string) {
  for (const radio of screen.getAllByRole('radio', { name: word })) {
    // oxlint-disable-next-line no-await-in-loop -- a person answers one after another
    await userEvent.click(radio)
  }
}

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
  useKeeping.setState(useKeeping.getInitialState())
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe.each(pages)('%s', (_, route, page) => {
  test('is not drawn again when a statement is answered, nor any part of it', async () => {
    location.hash = encodeRoute(route)
    const drawn = vi.fn<() => void>()
    const content = (
      <Profiler id="page" onRender={drawn}>
        {page}
      </Profiler>
    )
    render(<App first={{ route, content, replaced: 0 }} start="nl" />)
    // What the landing page draws late is there.
    await act(() => import('../../src/scan/landing/ExampleDrawing'))
    drawn.mockClear()
    await answerAll('vaak')
    await answerAll('soms')
    expect(Object.keys(useScan.getState().answers)).toHaveLength(5)
    expect(drawn).not.toHaveBeenCalled()
  })
})

describe('the frame of every page', () => {
  test('is not drawn again while answers are saved, one after another', () => {
    const drawn = vi.fn<() => void>()
    render(
      <Profiler id="frame" onRender={drawn}>
        <KeepingNotice page="scan" />
        <DeviceData />
      </Profiler>,
    )
    act(() => {
      useKeeping.setState({ status: 'kept' })
    })
    drawn.mockClear()
    for (const status of ['busy', 'kept', 'busy', 'kept'] as const) {
      act(() => {
        useKeeping.setState({ status })
      })
    }
    expect(drawn).not.toHaveBeenCalled()
    act(() => {
      useKeeping.setState({ status: 'off' })
    })
    expect(drawn).toHaveBeenCalled()
  })
})

describe('a block', () => {
  function renderBlock() {
    // Every radio that is drawn follows the store from then on, and so does the count below them.
    const followed = vi.spyOn(useScan, 'subscribe')
    const drawn = vi.fn<() => void>()
    render(
      <Profiler id="block" onRender={drawn}>
        <BlockForm
          form="quick"
          block={builtInOpening.block}
          submitText="Verder"
          onDone={vi.fn<() => void>()}
          onRemind={vi.fn<() => void>()}
        />
      </Profiler>,
    )
    return {
      drawn,
      followed,
      forget: () => {
        followed.mockClear()
        drawn.mockClear()
      },
    }
  }

  test('leaves its statements alone when an answer is being saved', () => {
    const { drawn, followed, forget } = renderBlock()
    expect(followed).toHaveBeenCalledTimes(31)
    forget()
    for (const status of ['busy', 'kept'] as const) {
      act(() => {
        useKeeping.setState({ status, medium: 'database' })
      })
    }
    expect(screen.getByText('Bewaard op dit apparaat')).toBeVisible()
    expect(drawn).toHaveBeenCalledTimes(2)
    expect(followed).not.toHaveBeenCalled()
  })

  test('with the reminder in it redraws only the reminder for an answer', async () => {
    const { drawn, followed, forget } = renderBlock()
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }))
    expect(screen.getByRole('heading', { name: '5 stellingen zijn nog open' })).toBeVisible()
    forget()
    await answerAll('vaak')
    expect(screen.queryByRole('heading', { name: /nog open/ })).toBeNull()
    expect(drawn).toHaveBeenCalledTimes(5)
    expect(followed).not.toHaveBeenCalled()
  })
})
