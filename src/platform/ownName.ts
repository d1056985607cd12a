// The landing page is also drawn while building, where there is no address.
const path = 'location' in globalThis ? location.pathname : '/'

/**
 * The name under which the browser keeps everything of this app. It ends with the folder, since
 * another folder of the same site may hold another Ambtskompas. `build/inline/guard.js` makes the
 * same name.
 */
export const ownName = `ambtskompas${path.replace(/[^/]*$/, '')}`
