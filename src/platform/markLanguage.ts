type Languages = {
  /** The language of the page. */
  readonly page: string
  /** The language of what stands out, and how to tell. */
  readonly other: string
  readonly isOther: (text: string) => boolean
}

/** Where people read or hear a text that is no content. */
const texts = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder', 'alt']

/**
 * Marks what is in another language than the page with its `lang`, now and whenever it changes, so
 * that it is pronounced as it should be. What has a `lang` of its own is left alone.
 * @returns ends it, and takes the marks away
 */
export function markLanguage(root: Element, languages: Languages): () => void {
  const ours = new Set<Element>()
  const look = () => {
    unmark(ours)
    mark(root, languages, ours, false)
  }
  const observer = new MutationObserver(look)
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: texts,
  })
  look()
  return () => {
    observer.disconnect()
    unmark(ours)
  }
}

function unmark(ours: Set<Element>): void {
  ours.forEach((element) => {
    element.removeAttribute('lang')
  })
  ours.clear()
}

/** @param within whether what stands around the element is marked as the other language */
function mark(element: Element, languages: Languages, ours: Set<Element>, within: boolean): void {
  const own = element.getAttribute('lang')
  if (own !== null && own !== languages.page) return
  const other = textsOf(element).some(languages.isOther)
  if (own === null && other !== within) {
    element.setAttribute('lang', other ? languages.other : languages.page)
    ours.add(element)
  }
  const inOther = own === null && other
  for (const child of element.children) mark(child, languages, ours, inOther)
}

/** The texts of an element itself, without those of the elements in it. */
function textsOf(element: Element): string[] {
  const nodes = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
  const content = nodes.map(({ nodeValue }) => nodeValue ?? '')
  const attributes = texts.flatMap((name) => element.getAttribute(name) ?? [])
  return [...content, content.join(''), ...attributes].filter((text) => text.trim() !== '')
}
