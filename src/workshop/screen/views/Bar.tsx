import styles from './Views.module.css'

/** The widest a bar may be, in per cent, so that its number has room beside it. */
const WIDEST = 70

type Props = { readonly count: number; readonly of: number }

/** A part of a group as a bar; its number stands beside it. */
export function Bar({ count, of }: Props) {
  const width = Math.round((WIDEST * count) / Math.max(1, of))
  return (
    <svg className={styles.bar} width={`${String(width)}%`} aria-hidden="true">
      <rect width="100%" height="100%" />
    </svg>
  )
}
