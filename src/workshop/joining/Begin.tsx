import { useState } from 'react'
import { encodeRoute } from '../../journey/route'
import { isBlank } from '../../record/work'
import { decodeWorkshop, type Workshop } from '../link/workshopLink'
import { joinTexts } from '../../ui/language/subjects/join'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { goTo } from '../../platform/address'
import { hasRoom } from '../../record/earlier'
import { readScan, useScan } from '../../record/scan'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { formOf } from '../../content/scanOfBank'
import { LeaveWorkshop } from './LeaveWorkshop'
import { wayThrough } from '../../journey/workshopWay'
import { EarlierAnswers } from './EarlierAnswers'
import { join, type WithAnswers } from './joining'
import styles from './JoinPage.module.css'

type Props = { readonly link: string; readonly workshop: Workshop }

/** The way into the scan of a workshop, with what has to be chosen first. */
export function Begin({ link, workshop }: Props) {
  const t = useTexts(joinTexts)
  const locale = useLocale()
  const scan = useScan()
  const blank = isBlank(scan)
  const joined = scan.workshop?.link === link
  const sameForm = formOf(scan.answers) === workshop.form
  const [chosen, choose] = useState<WithAnswers>(sameForm || !hasRoom(scan) ? 'use' : 'aside')
  const asked = !blank && !joined
  const way = wayThrough(workshop, asked && chosen === 'aside' ? nothingDone : scan)
  const begin = () => {
    join(link, asked ? chosen : 'use', locale)
    const { block } = way
    if (block) readScan().visit({ form: workshop.form, at: block.block })
    goTo(encodeRoute(block ?? { page: 'result', form: workshop.form }))
  }
  return (
    <>
      {asked && <EarlierAnswers workshop={workshop} chosen={chosen} onChoose={choose} />}
      <div className={styles.begin}>
        {joined && <p>{t.already}</p>}
        {!joined && <Replaced />}
        <Button onClick={begin}>
          {!way.block ? t.toResult : way.statements.open < way.statements.total ? t.goOn : t.start}
        </Button>
        {joined && <LeaveWorkshop />}
      </div>
    </>
  )
}

const nothingDone = { answers: {}, choices: {}, wanted: {} }

/** Says which other workshop one stops taking part in. */
function Replaced() {
  const t = useTexts(joinTexts)
  const other = useScan((scan) => scan.workshop)
  if (!other) return null
  const read = decodeWorkshop(other.link)
  const title = read.ok ? read.value.title : ''
  return (
    <Notice>
      <p>
        {title === '' ? t.replaces : fill(t.replacesNamed, { title })}{' '}
        {other.given && t.replacesGiven}
      </p>
    </Notice>
  )
}
