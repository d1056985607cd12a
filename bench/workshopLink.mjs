import { answerEarly, landing } from './landing.mjs'
import { mobile } from './visit.mjs'

const { 'layout shift, CLS': _, ...columns } = landing.columns

/** The link of a workshop on a phone that was never here, beside our own landing page. */
export const workshopLink = (link) => ({
  title: 'Workshop link',
  runs: 9,
  sides: { app: link, 'our landing page': '/', static: '/static/landing.html' },
  columns,
  measure: answerEarly,
})

/** The same in a hall full of people: 400 kB/s, one in fifty segments lost and sent again. */
export const inTheHall = (link) => ({
  ...workshopLink(link),
  title: 'Workshop link, 4G with losses',
  isLossy: true,
  measure: (browser, address, run) => answerEarly(browser, address, run, mobile),
})
