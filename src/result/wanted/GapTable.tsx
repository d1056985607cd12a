import { bank } from '../../content/bank'
import type { Gap } from '../../core/wanted'
import { formatScore } from '../../ui/language/locale'
import { wantedTexts } from '../../ui/language/subjects/wanted'
import { useLocale, useTexts } from '../../ui/language/texts'
import { Table } from '../../ui/Table'
import { ToneLabel } from '../../ui/ToneLabel'
import { gapWords } from './gapWords'

/** What is wanted beside what is, per relation. No sum, no band and no advice. */
export function GapTable({ gaps }: { readonly gaps: readonly Gap[] }) {
  const t = useTexts(wantedTexts)
  const locale = useLocale()
  return (
    <>
      <h3>{t.gapsTitle}</h3>
      <p>{t.gapsText}</p>
      <Table
        caption={t.gapsCaption}
        headings={[t.relation, t.now, t.wanted, t.gap]}
        rows={gaps.map(({ relation, now, wanted, gap }) => ({
          id: relation,
          name: (
            <ToneLabel tone={relation} text={bank.framework.relations[relation].label[locale]} />
          ),
          cells: [now === undefined ? '–' : formatScore(now), wanted, gapWords(gap, t)],
        }))}
      />
    </>
  )
}
