const ID = 'theme'

/** Adds a stylesheet of the host to the page, replaces the previous one, or removes it. */
export function setStylesheet(file: string | undefined): void {
  const present = document.getElementById(ID)
  if (file === undefined) return present?.remove()
  if (present?.getAttribute('href') === file) return
  const link = Object.assign(document.createElement('link'), { id: ID, rel: 'stylesheet' })
  link.setAttribute('href', file)
  present?.remove()
  document.head.append(link)
}
