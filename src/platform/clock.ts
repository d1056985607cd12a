/** Today's date where the person is, as in `2026-11-24`. */
export function today(): string {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-')
}

/** This moment, as in `2026-11-24T10:30:00.000Z`. */
export function thisMoment(): string {
  return new Date().toISOString()
}

/** Calls back every second. Returns a function that stops. */
export function onEverySecond(listener: () => void): () => void {
  const timer = setInterval(listener, 1000)
  return () => {
    clearInterval(timer)
  }
}
