import { classNames } from './classNames'
import buttonStyles from './Button.module.css'
import styles from './FileButton.module.css'
import patterns from './patterns.module.css'

type Props = {
  readonly text: string
  /** What it is about, for people who cannot see its surroundings. */
  readonly about?: string
  /** The files to offer first, as in `.json,application/json`. */
  readonly accept: string
} & (
  | { readonly onChoose: (file: File) => void }
  /** Several files may be chosen at once. */
  | { readonly onChooseAll: (files: readonly File[]) => void }
)

/** The native way to choose a file, styled as a button. */
export function FileButton({ text, about, accept, ...props }: Props) {
  const several = 'onChooseAll' in props
  return (
    <label className={classNames(buttonStyles.button, buttonStyles.secondary, styles.button)}>
      <span>
        {text} {about && <span className={patterns.visuallyHidden}>{about}</span>}
      </span>
      <input
        type="file"
        accept={accept}
        multiple={several}
        onChange={({ target }) => {
          const files = Array.from(target.files ?? [])
          const [file] = files
          // Cleared, so that the same file can be chosen again.
          target.value = ''
          if (!file) return
          if (several) props.onChooseAll(files)
          else props.onChoose(file)
        }}
      />
    </label>
  )
}
