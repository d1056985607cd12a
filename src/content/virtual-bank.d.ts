declare module 'virtual:bank' {
  import type { Bank } from './bank'
  const bank: Bank
  export default bank
}

declare module 'virtual:dilemmas' {
  import type { DilemmasFile } from './schema'
  const file: DilemmasFile
  export default file
}

declare module 'virtual:cards' {
  import type { CardsFile } from './schema'
  const file: CardsFile
  export default file
}
