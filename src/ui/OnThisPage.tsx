import { useEffect, useRef, useState } from 'react'
import { moveFocus } from '../platform/moveFocus'
import { Button } from './Button'
import styles from './OnThisPage.module.css'

type Props = {
  readonly title: string
  /** The headings to jump to, if not all of them are there yet or not all matter. */
  readonly parts?: readonly string[]
}

/**
 * Jumps to the parts of a long page: its second-level headings, read from the page, or those that
 * are given. The fragment of the address belongs to the routes, so these are buttons that move the
 * focus. Needs a `key` that changes with the headings, for example with the language.
 */
export function OnThisPage({ title, parts }: Props) {
  const nav = useRef<HTMLElement>(null)
  const [found, setFound] = useState<readonly string[]>([])
  useEffect(() => {
    setFound(headingsBeside(nav.current).map(({ textContent }) => textContent))
  }, [])
  return (
    <nav ref={nav} className={styles.onThisPage} aria-label={title}>
      <p className={styles.title}>{title}</p>
      <ul>
        {(parts ?? found).map((part) => (
          <li key={part}>
            <Button
              look="link"
              onClick={() => {
                moveFocus(
                  headingsBeside(nav.current).find(({ textContent }) => textContent === part),
                )
              }}
            >
              {part}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function headingsBeside(nav: HTMLElement | null): HTMLElement[] {
  const headings = [...(nav?.parentElement?.querySelectorAll('h2') ?? [])]
  return headings.filter((heading) => heading.closest('dialog') === null)
}
