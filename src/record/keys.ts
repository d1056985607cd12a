/** What the keys of all that is kept on a device begin with; what follows tells one from another. */
export const keys = {
  bank: 'bank.',
  scan: 'scan.',
  board: 'board.',
  screen: 'screen.',
  picture: 'picture.',
} as const
