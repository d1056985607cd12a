/**
 * Whether the browser takes a file of the host for a stylesheet: it arrives as one, the policy of the
 * page lets it and what it imports in, and there is something in it.
 */
export function takesStylesheet(file: string): Promise<boolean> {
  // Fetched as any other, and applied to nothing.
  const link = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    media: 'not all',
    href: file,
  })
  return new Promise((resolve) => {
    // Of another type than text/css it has no rules in Chromium, and is an error elsewhere.
    link.addEventListener('load', () => {
      resolve(link.sheet !== null && link.sheet.cssRules.length > 0)
      link.remove()
    })
    link.addEventListener('error', () => {
      resolve(false)
      link.remove()
    })
    document.head.append(link)
  })
}
