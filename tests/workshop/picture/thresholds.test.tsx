import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import { GroupReport } from '../../../src/workshop/closing/GroupReport'
import { GroupPicture } from '../../../src/workshop/picture/GroupPicture'
import { ScreenRelation } from '../../../src/workshop/screen/ScreenRelation'
import { ScreenView } from '../../../src/workshop/screen/ScreenView'
import type { Screen } from '../../../src/workshop/board/savedBoard'
import { LocaleContext } from '../../../src/ui/language/texts'
import { closedScreen } from '../../support/groups'

const thresholds = { median: 10, quartiles: 15, thirds: 15 }

/** What the projector is told of a board of 14 people; the middle half is not shown. */
async function screenOf14(): Promise<Screen> {
  const screen = await closedScreen(14, { thresholds })
  return { ...screen, revealed: ['politics'], view: 'politics' }
}

function withoutPicture(screen: Screen): Screen {
  const empty = { ...screen }
  delete empty.picture
  return empty
}

const words = {
  nl: { few: 'genoeg codes: tien of meer', number: 'minstens tien mensen', half: 'minstens 15' },
  en: { few: 'enough codes: ten or more', number: 'at least ten people', half: 'at least 15' },
} as const

describe.each(['nl', 'en'] as const)(
  'a board that shows a figure from ten people on, in %s',
  (locale) => {
    const said = words[locale]
    const textOf = (content: ReactNode) =>
      render(<LocaleContext value={locale}>{content}</LocaleContext>).container.textContent

    test('says so on the page of the board', async () => {
      const screen = await screenOf14()
      expect(textOf(<GroupPicture screen={withoutPicture(screen)} />)).toContain(said.few)
      expect(textOf(<GroupPicture screen={screen} />)).toContain(said.half)
    })

    test('says so in the report', async () => {
      const screen = await screenOf14()
      expect(textOf(<GroupReport screen={withoutPicture(screen)} />)).toContain(said.few)
      const text = textOf(<GroupReport screen={screen} />)
      expect(text).toContain(said.number)
      expect(text).toContain(said.half)
    })

    test('says so on the projector', async () => {
      const screen = await screenOf14()
      const none = withoutPicture(screen)
      const view = <ScreenView screen={none} view="radar" />
      expect(textOf(view)).toContain(said.few)
      expect(textOf(<ScreenRelation screen={none} relation="politics" />)).toContain(said.few)
      expect(textOf(<ScreenRelation screen={screen} relation="politics" />)).toContain(said.half)
    })
  },
)
