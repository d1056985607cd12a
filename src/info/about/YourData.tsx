import { encodeRoute } from '../../journey/route'
import { aboutTexts } from '../../ui/language/subjects/about'
import { useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { isEmpty } from '../../record/shape'
import { ButtonLink } from '../../ui/Button'
import { EraseAnswers } from '../../record/EraseAnswers'
import { Section } from '../../ui/Section'

/** What happens to the answers, what we cannot prevent, and the way to wipe them. */
export function YourData() {
  const t = useTexts(aboutTexts)
  const present = !useScan(isEmpty)
  return (
    <Section title={t.dataTitle} paragraphs={[t.data1, t.data2, t.data3, t.data4, t.data5]}>
      <ButtonLink look="link" href={encodeRoute({ page: 'privacy' })}>
        {t.promises}
      </ButtonLink>
      {present && <EraseAnswers text={t.erase} />}
      {!present && <p>{t.nothingToErase}</p>}
    </Section>
  )
}
