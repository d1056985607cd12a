import { OwnPage } from '../../info/own/OwnPage'
import { ours } from './chooseBank'
import { switchBank } from './switchBank'

/** The page for own statements, which can be taken into use from there. */
export function OwnStatements() {
  return <OwnPage ours={ours} onUse={switchBank} />
}
