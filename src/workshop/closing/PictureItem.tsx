import { bank } from '../../content/bank'
import { bankNumber } from '../../core/bankNumber'
import { encodeRoute } from '../../journey/route'
import { formatMoment } from '../../ui/language/moment'
import { closingTexts } from '../../ui/language/subjects/closing'
import { downloadsTexts } from '../../ui/language/subjects/downloads'
import { failedTexts } from '../../ui/language/subjects/failed'
import { groupTexts } from '../../ui/language/subjects/group'
import { practiceTexts } from '../../ui/language/subjects/practice'
import { workshopsTexts } from '../../ui/language/subjects/workshops'
import { count, fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { downloadFile } from '../../platform/download'
import { boardTitle } from '../board/boardTitle'
import { useMaking } from '../board/start/useMaking'
import { Button } from '../../ui/Button'
import { ConfirmButton } from '../../ui/ConfirmButton'
import { useState } from 'react'
import { followUpChoices } from './followUpChoices'
import { makeFollowUp } from './makeFollowUp'
import type { KeptPicture } from './keptPicture'
import { encodePictureFile } from './pictureFile'
import styles from '../board/start/WorkshopsPage.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

type Props = { readonly kept: KeptPicture; readonly onErase: () => void }

/** One kept picture: to begin the next workshop from, to save, or to erase. */
export function PictureItem({ kept, onErase }: Props) {
  const t = useTexts(closingTexts)
  const downloads = useTexts(downloadsTexts)
  const group = useTexts(groupTexts)
  const page = useTexts(workshopsTexts)
  const failed = useTexts(failedTexts)
  const locale = useLocale()
  const making = useMaking()
  const [said, setSaid] = useState('')
  const { picture, workshop } = kept
  const title = boardTitle(useTexts(practiceTexts), kept, group.untitled)
  const about = <span className={patterns.visuallyHidden}>{fill(page.about, { title })}</span>
  const isOfThisBank = workshop.bank === bankNumber(bank.fingerprint)
  const save = () => {
    const file = `ambtskompas-beeld-${kept.name}.json`
    downloadFile(file, 'application/json', encodePictureFile(kept))
    setSaid(fill(downloads.made, { file }))
  }
  return (
    <li className={styles.item}>
      <h4>{title}</h4>
      <p className={patterns.note}>
        {fill(page.meta, {
          date: formatMoment(locale, picture.closed),
          form: group[workshop.form],
          codes: count(picture.people, page.codes_one, page.codes_other),
        })}
      </p>
      {!isOfThisBank && <p className={patterns.note}>{group.earlierWhyBank}</p>}
      <div className={patterns.actions}>
        {isOfThisBank && (
          <>
            <a className={patterns.link} href={encodeRoute({ page: 'group', board: kept.name })}>
              {t.look} {about}
            </a>
            <Button
              look="link"
              onClick={() => {
                making.start(makeFollowUp(group, kept), followUpChoices(t, kept))
              }}
            >
              {t.follow} {about}
            </Button>
          </>
        )}
        <Button look="link" onClick={save}>
          {t.save} {about}
        </Button>
        <ConfirmButton
          text={
            <>
              {t.erase} {about}
            </>
          }
          title={fill(t.eraseAsk, { title })}
          explanation={t.eraseWhat}
          erases
          onConfirm={onErase}
        />
      </div>
      <p role="status" className={classNames(patterns.announced, styles.status)}>
        {making.state === 'idle'
          ? said
          : making.state === 'busy'
            ? page.making
            : failed[making.state]}
      </p>
    </li>
  )
}
