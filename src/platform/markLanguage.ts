type Languages = {
  /** The language of the page. */
  readonly page: string
  /** The other language, and how to recognise its texts. */
  readonly other: string
  readonly isOther: (text: string) => boolean
}

/** Attributes with a text that people read or hear. */
const texts = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder', 'alt']

/**
 * Marks texts in a language other than the page's with their `lang`, now and whenever they change,
 * so that they are pronounced correctly. Elements with their own `lang` are left alone.
 * @returns a function that ends this, and removes the marks
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

/** @param within whether an element around it is marked as the other language */
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

/** The texts of an element itself, without those of its child elements. */
function textsOf(element: Element): string[] {
  const nodes = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
  const content = nodes.map(({ nodeValue }) => nodeValue ?? '')
  const attributes = texts.flatMap((name) => element.getAttribute(name) ?? [])
  return [...content, content.join(''), ...attributes].filter((text) => text.trim() !== '')
}
