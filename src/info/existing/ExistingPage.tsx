import { PointerLink } from '../../content/PointerLink'
import { pointers } from '../../content/pointers'
import type { Pointer } from '../../content/schema'
import { formatDay } from '../../ui/language/locale'
import { existingTexts } from '../../ui/language/subjects/existing'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { Page, PageHeading } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { usePageTitle } from '../../ui/usePageTitle'
import patterns from '../../ui/patterns.module.css'

/** In the order of the file. */
const kinds = [...new Set(pointers.map(({ kind }) => kind))]

/** Programmes and guides of others, so that nobody repeats work that has been done. */
export function ExistingPage() {
  const t = useTexts(existingTexts)
  usePageTitle(t.title)
  return (
    <Page>
      <div className={patterns.stack}>
        <PageHeading>{t.title}</PageHeading>
        <p>{t.away}</p>
      </div>
      {kinds.map((kind) => (
        <Section key={kind} title={t[kind]}>
          <dl>
            {pointers
              .filter((pointer) => pointer.kind === kind)
              .map((pointer) => (
                <Existing key={pointer.id} pointer={pointer} />
              ))}
          </dl>
        </Section>
      ))}
    </Page>
  )
}

function Existing({ pointer }: { readonly pointer: Pointer }) {
  const t = useTexts(existingTexts)
  const locale = useLocale()
  return (
    <div>
      <dt>
        <PointerLink pointer={pointer} />
      </dt>
      <dd>{pointer.text[locale]}</dd>
      <dd className={patterns.note}>
        <span lang="nl">{pointer.owner}</span> ·{' '}
        {fill(t.seen, { day: formatDay(locale, pointer.seen) })}
      </dd>
    </div>
  )
}
