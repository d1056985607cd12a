import { bank } from '../../content/bank'
import type { Gap } from '../../domain/wanted'
import { formatScore } from '../../i18n/locale'
import { wantedTexts } from '../../i18n/subjects/wanted'
import { useLocale, useTexts } from '../../i18n/texts'
import { Table } from '../../ui/Table'
import { ToneLabel } from '../../ui/ToneLabel'
import { gapWords } from '../shared/result/gapWords'

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
