import { useEffect, useRef, useState } from 'react'
import { fileOf, namesIn, type Draft } from '../../content/own/draft'
import { checkOwnBank, type Ours, type ReadOwnBank } from '../../content/own/readOwnBank'
import { ALL_WIPED, hearTabs } from '../../platform/channel'
import { moveFocus } from '../../platform/moveFocus'
import { ownBankTexts } from '../../ui/language/subjects/ownBank'
import { useTexts } from '../../ui/language/texts'
import { Page, PageHeading } from '../../ui/Page'
import { usePageTitle } from '../../ui/usePageTitle'
import { Begin } from './Begin'
import { EditList, listId } from './EditList'
import { HostBanks, type FromHost } from './HostBanks'
import { OwnParts } from './OwnParts'
import { Remarks } from './Remarks'
import { useDraft } from './useDraft'
import { UseBank, type OnUse } from './UseBank'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly ours: Ours
  readonly onUse: OnUse
  /** A bank of the host; nothing if it cannot be fetched or used. */
  readonly fromHost: FromHost
}

/** For a trainer: to write, check and use their own statements. */
export function OwnPage({ ours, onUse, fromHost }: Props) {
  const t = useTexts(ownBankTexts)
  usePageTitle(t.title)
  const [draft, change] = useDraft()
  // A file in several languages is used as it is.
  const [opened, setOpened] = useState<ReadOwnBank>()
  useEffect(
    () =>
      hearTabs(ALL_WIPED, () => {
        setOpened(undefined)
      }),
    [],
  )
  const isEmpty = draft.rows.length === 0
  const wasEmpty = useRef(isEmpty)
  useEffect(() => {
    if (wasEmpty.current === isEmpty) return
    wasEmpty.current = isEmpty
    // The button that was pressed is gone.
    moveFocus(isEmpty ? document.querySelector('h1') : document.getElementById(listId))
  }, [isEmpty])
  const read = opened ?? (isEmpty ? undefined : checkOwnBank(fileOf(draft), ours))
  const names = opened?.ok ? opened.value.own.bank.framework : namesIn(draft, ours.framework)
  const edit = (next: Draft) => {
    setOpened(undefined)
    change(next)
  }
  const remarks = read && <Remarks read={read} names={names} />
  return (
    <Page>
      <div className={patterns.stack}>
        <PageHeading>{t.title}</PageHeading>
        <p className={patterns.lead}>{t.lead}</p>
      </div>
      {isEmpty && <HostBanks fromHost={fromHost} onUse={onUse} />}
      {isEmpty && <Begin ours={ours} onBegin={edit} onOpen={setOpened} />}
      {isEmpty && opened?.ok && (
        <>
          <p>{t.several}</p>
          <OwnParts parts={opened.value.file} />
        </>
      )}
      {!isEmpty && (
        <EditList draft={draft} names={names} onChange={edit}>
          {remarks}
        </EditList>
      )}
      {!isEmpty && draft.parts && <OwnParts parts={draft.parts} />}
      {isEmpty && remarks}
      {read?.ok && read.value.musts.length === 0 && <UseBank own={read.value.own} onUse={onUse} />}
    </Page>
  )
}
