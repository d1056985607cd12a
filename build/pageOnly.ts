/**
 * Whether a build makes the page. The plugins of this folder are for the page; they leave a build
 * of a single file, such as a library or a server, alone.
 */
export function makesPage(bundle: object): boolean {
  return 'index.html' in bundle
}
