import { useState } from 'react'
import { encodeRoute } from '../../codec/route'
import { aboutTexts } from '../../i18n/subjects/about'
import { useTexts } from '../../i18n/texts'
import { isEmpty, useScan } from '../../store/scan'
import { ButtonLink } from '../../ui/Button'
import { EraseAnswers } from '../shared/scans/EraseAnswers'
import { Section } from '../shared/Section'

/** What happens to the answers, what we cannot prevent, and the way to wipe them. */
export function YourData() {
  const t = useTexts(aboutTexts)
  const present = !useScan(isEmpty)
  const [erased, setErased] = useState(false)
  return (
    <Section title={t.dataTitle} paragraphs={[t.data1, t.data2, t.data3, t.data4, t.data5]}>
      <ButtonLink look="link" href={encodeRoute({ page: 'privacy' })}>
        {t.promises}
      </ButtonLink>
      {present && (
        <EraseAnswers
          text={t.erase}
          onErased={() => {
            setErased(true)
          }}
        />
      )}
      <p role="status">{!present && (erased ? t.erased : t.nothingToErase)}</p>
    </Section>
  )
}
