import { boardTexts } from '../../../ui/language/subjects/board'
import { useTexts } from '../../../ui/language/texts'
import { RadioOption } from '../../../ui/RadioRow'
import styles from './BoardPage.module.css'

/** A way to add codes. */
export type Way = 'paste' | 'scan'

type Props = { readonly way: Way; readonly onChoose: (way: Way) => void }

/** Offers one way at a time, so that the page stays calm. */
export function WayChoice({ way, onChoose }: Props) {
  const t = useTexts(boardTexts)
  const texts: Record<Way, string> = { paste: t.wayPaste, scan: t.wayScan }
  return (
    <fieldset className={styles.ways}>
      <legend>{t.wayTitle}</legend>
      <div className={styles.waysOptions}>
        {(Object.keys(texts) as Way[]).map((value) => (
          <RadioOption
            key={value}
            option={{ value, text: texts[value] }}
            field={{
              name: 'way',
              autoComplete: 'off',
              checked: value === way,
              onChange: () => {
                onChoose(value)
              },
            }}
          />
        ))}
      </div>
    </fieldset>
  )
}
