import type { ReactNode } from 'react'
import styles from './Views.module.css'

type Props = { readonly picture: ReactNode; readonly children: ReactNode }

/** Two thirds of the screen for the picture, and one for the task that goes with it. */
export function TwoParts({ picture, children }: Props) {
  return (
    <>
      <div className={styles.picture}>{picture}</div>
      <div className={styles.side}>{children}</div>
    </>
  )
}

type PromptProps = { readonly title: string; readonly children: ReactNode }

/** The group's current task. */
export function Prompt({ title, children }: PromptProps) {
  return (
    <div className={styles.prompt}>
      <h2>{title}</h2>
      {children}
    </div>
  )
}
