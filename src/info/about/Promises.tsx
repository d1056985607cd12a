import { useEffect, type ReactNode } from 'react'
import type { Stop } from '../../journey/next'
import { encodeRoute, type AboutPart } from '../../journey/route'
import { moveFocus } from '../../platform/moveFocus'
import { aboutTexts } from '../../ui/language/subjects/about'
import { shellTexts } from '../../ui/language/subjects/shell'
import { useTexts } from '../../ui/language/texts'
import { Section } from '../../ui/Section'

type Props = Pick<Stop<'about'>, 'at'> & { readonly deviceData: ReactNode }

/**
 * Says what leaves the device, what to do on a shared computer, what is kept where, and what cannot
 * be promised. Each sentence has a row in docs/promises.md with the test that shows it.
 */
export function Promises({ at, deviceData }: Props) {
  const t = useTexts(aboutTexts)
  const shell = useTexts(shellTexts)
  useEffect(() => {
    if (at) moveFocus(document.getElementById(idOf(at)))
  }, [at])
  return (
    <>
      <Section
        id={idOf('promises')}
        title={t.promisesTitle}
        paragraphs={[t.leaves1, `${shell.noTrace} ${t.leaves2}`, t.leaves3, t.leaves4, t.leaves5]}
      />
      <Section id={idOf('shared')} title={t.sharedTitle} paragraphs={[t.wipe1, t.wipe2]}>
        {deviceData}
        <p>{t.wipe3}</p>
        <p>{t.wipe4}</p>
        <p>{t.limit0}</p>
      </Section>
      <Section title={t.keptTitle} paragraphs={[t.kept1, t.kept2, t.kept3, t.long1]} />
      <Section
        title={t.limitsTitle}
        paragraphs={[t.limit1, t.limit2, t.limit3, t.limit5, t.limit6]}
      />
    </>
  )
}

/** A real link, so that the browser goes there again when it is chosen a second time. */
function idOf(at: AboutPart): string {
  return encodeRoute({ page: 'about', at }).slice(1)
}
