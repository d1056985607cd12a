import { useState } from 'react'
import type { Screen } from '../board/savedBoard'
import { groupTexts } from '../../ui/language/subjects/group'
import { formatMoment } from '../../ui/language/moment'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { Button } from '../../ui/Button'
import { FileButton } from '../../ui/FileButton'
import { SelectField } from '../../ui/SelectField'
import { useWorkshopFile } from '../board/useBoardFile'
import { keptPictureOf, type KeptPicture } from '../closing/keptPicture'
import { openWorkshopFile } from '../closing/openWorkshopFile'
import { earlierPicture } from './earlierPicture'
import { GroupChanges } from './GroupChanges'
import { groupTitle } from './groupWords'
import { useEarlierPictures } from './useEarlierPictures'
import styles from './GroupPicture.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly screen: Screen
  /** Gets the picture to compare with, or none. */
  readonly onChange: (earlier: Screen['earlier'] | undefined) => void
}

/** Puts the picture of an earlier session beside this one. */
export function GroupEarlier({ screen, onChange }: Props) {
  const t = useTexts(groupTexts)
  const pictures = useEarlierPictures(screen.workshop)
  const compare = (then: KeptPicture | undefined) => {
    const earlier = earlierPicture(t, screen, then)
    if (!earlier.ok) return t[earlier.problem]
    onChange(earlier.value)
    return fill(t.earlierTaken, { title: earlier.value.title })
  }
  const { said, say, choose } = useWorkshopFile(openWorkshopFile, (found) =>
    compare(found.kind === 'picture' ? found.picture : keptPictureOf(found.board)),
  )
  return (
    <section className={styles.part}>
      <h2>{t.earlierTitle}</h2>
      <p>{t.earlierText}</p>
      <div className={styles.tools}>
        {pictures.length === 0 ? (
          <p className={patterns.note}>{t.earlierNone}</p>
        ) : (
          <ChoosePicture
            pictures={pictures}
            onChoose={(then) => {
              say(compare(then))
            }}
          />
        )}
        <FileButton text={t.earlierFile} accept=".json,application/json" onChoose={choose} />
        <p role="status">{said}</p>
      </div>
      {screen.earlier && (
        <>
          <GroupChanges screen={screen} />
          <div>
            <Button
              look="secondary"
              onClick={() => {
                say('')
                onChange(undefined)
              }}
            >
              {t.earlierStop}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

type ChooseProps = {
  readonly pictures: readonly KeptPicture[]
  readonly onChoose: (then: KeptPicture) => void
}

function ChoosePicture({ pictures, onChoose }: ChooseProps) {
  const t = useTexts(groupTexts)
  const locale = useLocale()
  const [chosen, setChosen] = useState('')
  return (
    <SelectField
      label={t.earlierChoose}
      value={chosen}
      options={[
        { value: '', text: t.earlierPick },
        ...pictures.map((then) => ({
          value: then.name,
          text: fill(t.earlierOption, {
            title: groupTitle(t, then),
            day: formatMoment(locale, then.picture.closed),
          }),
        })),
      ]}
      onChoose={(value) => {
        setChosen(value)
        const found = pictures.find(({ name }) => name === value)
        if (found) onChoose(found)
      }}
    />
  )
}
