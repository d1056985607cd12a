/**
 * Whether a build makes the page. What the plugins of this folder do belongs to it; a build of a
 * single file, as a library or for a server, is left as it is.
 */
export function makesPage(bundle: object): boolean {
  return 'index.html' in bundle
}
