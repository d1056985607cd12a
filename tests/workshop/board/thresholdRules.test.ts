import { describe, expect, test } from 'vitest'
import { thresholdRules } from '../../../src/workshop/board/page/thresholdRules'

/** What two typed numbers become, where 5 and 8 hold now. */
function checked(median: string, quartiles: string, now = { median: 5, quartiles: 8 }) {
  const result = thresholdRules(now).safeParse({ median, quartiles })
  if (result.success) return result.data
  return result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('thresholdRules', () => {
  test.each([
    ['a higher middle', '6', '8', { median: 6, quartiles: 8 }],
    ['a higher middle half', '5', '9', { median: 5, quartiles: 9 }],
    ['the highest', '50', '50', { median: 50, quartiles: 50 }],
    ['spaces around a number', ' 7 ', '8', { median: 7, quartiles: 8 }],
    ['a middle half that follows the middle', '12', '8', { median: 12, quartiles: 12 }],
  ])('take %s', (_, median, quartiles, thresholds) => {
    expect(checked(median, quartiles)).toEqual(thresholds)
  })

  test.each([
    ['the same as now', '5', '8', ['median: thresholdsSame']],
    ['a lower middle', '4', '9', ['median: thresholdsRange']],
    ['a lower middle half', '6', '7', ['quartiles: thresholdsRange']],
    ['a typing error', '500', '8', ['median: thresholdsRange']],
    ['a fraction', '5', '9.5', ['quartiles: thresholdsRange']],
    ['nothing', '', '', ['median: thresholdsRange', 'quartiles: thresholdsRange']],
  ])('refuse %s', (_, median, quartiles, problems) => {
    expect(checked(median, quartiles)).toEqual(problems)
  })

  test('leave a higher number from a file as it is', () => {
    expect(checked('60', '70', { median: 60, quartiles: 70 })).toEqual(['median: thresholdsSame'])
    expect(checked('50', '70', { median: 40, quartiles: 70 })).toEqual({
      median: 50,
      quartiles: 70,
    })
  })
})
