import { settled, visit } from './visit.mjs'

/** Pages that nobody touches: whether anything moves while they arrive. */
export const untouched = (link) => ({
  title: 'Untouched',
  runs: 5,
  sides: { app: '/', 'workshop link': link, 'deep link to a block': '/#/scan/quick/2' },
  columns: { 'layout shift, CLS': ({ shift }) => shift },
  measure: (browser, address) => visit(browser, address, settled),
})
