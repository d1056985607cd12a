import { useEffect, useRef, useState } from 'react'
import { Button } from './Button'
import './OnThisPage.css'

/**
 * The parts of a long page, to jump to: its second-level headings, read from the page itself. The
 * fragment of the address belongs to the routes, so these are buttons that move the focus. Needs a
 * `key` that changes with the headings, as the language does.
 */
export function OnThisPage({ title }: { readonly title: string }) {
  const nav = useRef<HTMLElement>(null)
  const [headings, setHeadings] = useState<readonly HTMLElement[]>([])
  useEffect(() => {
    setHeadings([...(nav.current?.parentElement?.querySelectorAll('h2') ?? [])])
  }, [])
  return (
    <nav ref={nav} className="on-this-page" aria-label={title}>
      <p className="on-this-page-title">{title}</p>
      <ul>
        {headings.map((heading) => (
          <li key={heading.textContent}>
            <Button
              look="link"
              onClick={() => {
                moveTo(heading)
              }}
            >
              {heading.textContent}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function moveTo(heading: HTMLElement): void {
  heading.tabIndex = -1
  heading.scrollIntoView()
  heading.focus({ preventScroll: true })
}
