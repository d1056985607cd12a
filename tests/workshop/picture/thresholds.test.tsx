import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import { GroupReport } from '../../../src/workshop/closing/GroupReport'
import { GroupPicture } from '../../../src/workshop/picture/GroupPicture'
import { Projected } from '../../../src/workshop/screen/Projected'
import type { Screen } from '../../../src/workshop/board/savedBoard'
import { LocaleContext } from '../../../src/ui/language/texts'
import { closedScreen } from '../../support/groups'

const thresholds = { median: 10, quartiles: 15, thirds: 15 }

/** What the projector is told of a board of 14 people; the middle half is not shown. */
async function screenOf14(): Promise<Screen> {
  return closedScreen(14, { thresholds, view: 'outcome.politics' })
}

function withoutPicture(screen: Screen): Screen {
  const empty = { ...screen }
  delete empty.picture
  return empty
}

const words = {
  nl: {
    codes: 'vanaf tien codes',
    few: 'vanaf tien codes',
    number: 'vanaf tien mensen',
    onPaper: 'de middelste helft vanaf 15',
    share: 'minstens 15',
  },
  en: {
    codes: 'ten or more codes',
    few: 'at least ten codes',
    number: 'at least ten people',
    onPaper: 'the middle half 15',
    share: 'at least 15',
  },
} as const

describe.each(['nl', 'en'] as const)(
  'a board that shows a figure from ten people on, in %s',
  (locale) => {
    const said = words[locale]
    const textOf = (content: ReactNode) =>
      render(
        <LocaleContext value={locale}>{content}</LocaleContext>,
      ).container.textContent.toLowerCase()

    test('says so on the page of the board', async () => {
      const screen = await screenOf14()
      expect(textOf(<GroupPicture screen={withoutPicture(screen)} />)).toContain(said.few)
      expect(textOf(<GroupPicture screen={screen} />)).toContain(said.share)
    })

    test('says so in the report', async () => {
      const screen = await screenOf14()
      expect(textOf(<GroupReport screen={withoutPicture(screen)} />)).toContain(said.few)
      const text = textOf(<GroupReport screen={screen} />)
      expect(text).toContain(said.number)
      expect(text).toContain(said.onPaper)
    })

    test('says so on the projector', async () => {
      const none = withoutPicture(await screenOf14())
      for (const view of ['radar', 'outcome.politics'] as const) {
        expect(textOf(<Projected screen={{ ...none, view }} />)).toContain(said.codes)
      }
    })
  },
)
