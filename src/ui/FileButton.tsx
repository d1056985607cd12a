import { classNames } from './classNames'
import buttonStyles from './Button.module.css'
import styles from './FileButton.module.css'
import patterns from './patterns.module.css'

type Props = {
  readonly text: string
  /** What it is about, for people who cannot see what is around it. */
  readonly about?: string
  /** Which files to offer first, as in `.json,application/json`. */
  readonly accept: string
  readonly onChoose: (file: File) => void
}

/** The native way to choose a file, styled as a button. */
export function FileButton({ text, about, accept, onChoose }: Props) {
  return (
    <label className={classNames(buttonStyles.button, buttonStyles.secondary, styles.button)}>
      <span>
        {text} {about && <span className={patterns.visuallyHidden}>{about}</span>}
      </span>
      <input
        type="file"
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onChoose(file)
          // Emptied, so that the same file can be chosen again.
          target.value = ''
        }}
      />
    </label>
  )
}
