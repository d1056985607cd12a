import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { decodeRoute } from '../codec/route'
import { bank } from '../content/bank'
import { readFragment } from '../platform/address'
import { openStorage } from '../platform/storage'
import { keepScan } from '../store/keepScan'
import { App } from './App'
import './fonts.css'
import './global.css'
import './theme.css'
import { openPage } from './routes'

/** Reads what was saved before drawing anything, so that no page ever shows answers as missing. */
async function start(element: HTMLElement) {
  const { id, version, fingerprint, statements } = bank
  const since = Object.fromEntries(statements.map((statement) => [statement.id, statement.since]))
  await keepScan(await openStorage(), { id, version, fingerprint, since })
  const route = decodeRoute(readFragment())
  const first = { route, content: await openPage(route) }
  createRoot(element).render(
    <StrictMode>
      <App first={first} />
    </StrictMode>,
  )
}

const element = document.getElementById('app')
if (element) await start(element)
