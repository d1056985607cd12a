import { describe, expect, test } from 'vitest'
import { thresholdRules } from '../../../src/workshop/board/page/thresholdRules'

const least = { median: 5, quartiles: 8, thirds: 10 }

/** What typed numbers become, where 5, 8 and 10 hold now. */
function checked(median: string, quartiles: string, thirds: string, now = least) {
  const result = thresholdRules(now).safeParse({ median, quartiles, thirds })
  if (result.success) return result.data
  return result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('thresholdRules', () => {
  test.each([
    ['a higher middle', '6', '8', '10', { median: 6, quartiles: 8, thirds: 10 }],
    ['a higher middle half', '5', '9', '10', { median: 5, quartiles: 9, thirds: 10 }],
    ['higher thirds', '5', '8', '11', { median: 5, quartiles: 8, thirds: 11 }],
    ['the highest', '50', '50', '50', { median: 50, quartiles: 50, thirds: 50 }],
    ['spaces around a number', ' 7 ', '8', '10', { median: 7, quartiles: 8, thirds: 10 }],
    ['what follows the middle', '12', '8', '10', { median: 12, quartiles: 12, thirds: 12 }],
  ])('take %s', (_, median, quartiles, thirds, thresholds) => {
    expect(checked(median, quartiles, thirds)).toEqual(thresholds)
  })

  test.each([
    ['the same as now', '5', '8', '10', ['median: thresholdsSame']],
    ['a lower middle', '4', '9', '10', ['median: thresholdsRange']],
    ['a lower middle half', '6', '7', '10', ['quartiles: thresholdsRange']],
    ['lower thirds', '6', '8', '9', ['thirds: thresholdsRange']],
    ['a typing error', '500', '8', '10', ['median: thresholdsRange']],
    ['a fraction', '5', '9.5', '10', ['quartiles: thresholdsRange']],
    ['nothing', '', '', '10', ['median: thresholdsRange', 'quartiles: thresholdsRange']],
  ])('refuse %s', (_, median, quartiles, thirds, problems) => {
    expect(checked(median, quartiles, thirds)).toEqual(problems)
  })

  test('leave a higher number from a file as it is', () => {
    const now = { median: 60, quartiles: 70, thirds: 70 }
    expect(checked('60', '70', '70', now)).toEqual(['median: thresholdsSame'])
    expect(checked('50', '70', '70', { ...now, median: 40 })).toEqual({
      median: 50,
      quartiles: 70,
      thirds: 70,
    })
  })
})
