declare module 'virtual:bank' {
  import type { Bank } from './bank'
  const bank: Bank
  export default bank
}
