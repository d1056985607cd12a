declare module 'virtual:bank' {
  const bank: Omit<import('./schema').Bank, 'framework'>
  export default bank
}

declare module 'virtual:framework' {
  const framework: import('./schema').Framework
  export default framework
}

declare module 'virtual:opening' {
  const opening: import('./makeOpening').Opening
  export default opening
}

declare module 'virtual:dilemmas' {
  const file: import('./schema').DilemmasFile
  export default file
}

declare module 'virtual:cards' {
  const file: import('./schema').CardsFile
  export default file
}

declare module 'virtual:pairs' {
  const file: import('./schema').PairsFile
  export default file
}

declare module 'virtual:scripts' {
  const file: import('./schema').ScriptsFile
  export default file
}

declare module 'virtual:pointers' {
  const file: import('./schema').PointersFile
  export default file
}
