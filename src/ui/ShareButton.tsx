import { useState } from 'react'
import { canShare, shareSheet } from '../platform/share'
import { Button } from './Button'
import patterns from './patterns.module.css'

type Props = {
  /** The text of the button. */
  readonly children: string
  readonly title: string
  readonly text: string
  readonly url: string
  /** The message if it does not work. */
  readonly failed: string
}

/** Passes a link to another app, if the browser can. */
export function ShareButton({ children, title, text, url, failed }: Props) {
  const [said, setSaid] = useState('')
  if (!canShare()) return null
  const share = async () => {
    setSaid('')
    if ((await shareSheet({ title, text, url })) === 'failed') setSaid(failed)
  }
  return (
    <>
      <Button look="secondary" onClick={() => void share()}>
        {children}
      </Button>
      <span role="status" className={patterns.note}>
        {said}
      </span>
    </>
  )
}
