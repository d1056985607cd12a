/** The middle of the numbers, or the mean of the two in the middle. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return (sorted[Math.floor(half)] + sorted[Math.ceil(half) - 1]) / 2
}

/** As in "512 (498–540)": the median, with the quartiles. */
export function spread(numbers, digits = 0) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = (share) => sorted[Math.round((sorted.length - 1) * share)].toFixed(digits)
  return `${median(numbers).toFixed(digits)} (${at(0.25)}–${at(0.75)})`
}
