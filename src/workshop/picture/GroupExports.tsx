import { encodeRoute } from '../../journey/route'
import type { Titled } from '../board/boardTitle'
import type { Screen } from '../board/savedBoard'
import { bank } from '../../content/bank'
import { dilemmas } from '../../content/dilemmas'
import { framework } from '../../content/framework'
import { ambitions, levels, recordOf, relations, type Form } from '../../core/framework'
import type { GroupExport } from './export/groupExport'
import { groupFileName, groupFormats } from './export/groupFormats'
import type { Locale } from '../../ui/language/locale'
import { groupTexts } from '../../ui/language/subjects/group'
import { useLocale, useTexts } from '../../ui/language/texts'
import { today } from '../../platform/clock'
import { ButtonLink } from '../../ui/Button'
import { FileButtons } from '../../ui/FileButtons'
import { groupTitle, hasRadar } from './groupWords'
import { boardName } from '../../journey/boardName'
import { boardNumber } from '../../core/workshop'
import styles from './GroupPicture.module.css'

/** The picture of the group as files and as a report, with only the figures that are shown. */
export function GroupExports({ screen }: { readonly screen: Screen }) {
  const t = useTexts(groupTexts)
  if (!screen.picture) return null
  const board = boardName(boardNumber(screen.workshop))
  return (
    <section className={styles.part}>
      <h2>{t.exportsTitle}</h2>
      <p>{t.exportsText}</p>
      <div>
        <ButtonLink look="secondary" href={encodeRoute({ page: 'group', board })}>
          {t.toReport}
        </ButtonLink>
      </div>
      <GroupFiles screen={screen} />
    </section>
  )
}

type Exported = Titled & Pick<Screen, 'picture' | 'thresholds'> & { workshop: { form: Form } }

/** A button for every file. */
export function GroupFiles({ screen }: { readonly screen: Exported }) {
  const t = useTexts(groupTexts)
  const locale = useLocale()
  const group = groupExportOf(screen, locale)
  if (!group) return null
  const drawable = hasRadar(group.picture)
  const offered = groupFormats.filter(({ isImage }) => drawable || !isImage)
  return (
    <FileButtons
      files={offered.map(({ id, mime, make }) => ({
        id,
        text: t[id],
        make: async () => ({ name: groupFileName(group, id), mime, content: await make(group) }),
      }))}
      note={drawable ? undefined : t.radarTooFew}
    />
  )
}

function groupExportOf(screen: Exported, locale: Locale): GroupExport | undefined {
  const { picture, practice, thresholds, workshop } = screen
  if (!picture) return undefined
  return {
    locale,
    title: groupTitle(groupTexts[locale], screen),
    practice,
    form: workshop.form,
    day: today(),
    picture,
    thresholds,
    names: {
      relations: recordOf(relations, (id) => framework().relations[id].label[locale]),
      ambitions: recordOf(ambitions, (id) => framework().ambitions[id].label[locale]),
      levels: recordOf(levels, (id) => framework().levels[id].label[locale]),
      dilemmas: Object.fromEntries(dilemmas.map(({ id, name }) => [id, name[locale]])),
      statements: bank.statements.map(({ text }) => text[locale]),
    },
  }
}
