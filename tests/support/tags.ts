/** The tests that can be run on their own. */
export const tags = [
  { name: 'hostile', description: 'Properties of links, codes, files and texts from outside.' },
]
