import { ours } from '../../content/own/ours'
import { OwnPage } from '../../info/own/OwnPage'
import type { OwnBank } from '../../content/inUse'
import type { Route } from '../../journey/route'
import { addFragment } from '../../platform/address'
import { openStorage } from '../../platform/storage'
import { readTabChoice } from '../../platform/tabChoice'
import { keepBank, keepMade } from '../../record/keptBanks'
import { makeWorkshopId } from '../../workshop/board/start/makeWorkshopId'
import { bankOf } from './chooseBank'
import { switchBank } from './switchBank'

/** The page for custom statements, from which they can also be put into use. */
export function OwnStatements() {
  return <OwnPage ours={ours} onUse={keepAndSwitch} fromHost={fromHost} />
}

/** Keeps them as well, so that a workshop's link without them finds them here. */
async function keepAndSwitch(own: OwnBank, to: Route): Promise<boolean> {
  if (!readTabChoice('off')) {
    if (own.carried?.kind !== 'host') keepMade(own.bank.id)
    await openStorage()
      .then((storage) => keepBank(storage, { ...own, id: own.bank.id }))
      // Then they exist in this tab only.
      .catch(() => undefined)
  }
  // Back leads to the list.
  return switchBank(own, to, {
    go: addFragment,
    ...(to.page === 'workshops' && { at: makeWorkshopId }),
  })
}

async function fromHost(id: string): Promise<OwnBank | undefined> {
  return bankOf({ kind: 'host', id })
}
