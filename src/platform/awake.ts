/**
 * Keeps the screen on until the returned function is called. A browser lets it go whenever the page is
 * hidden, so it is asked again each time the page is back. Where it cannot or will not, nothing happens.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined
  let isWanted = true
  const ask = async () => {
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return
    // Refused with an empty battery, for example; the code can be shown all the same.
    const given = await navigator.wakeLock.request('screen').catch(() => undefined)
    if (isWanted) lock = given
    else letGo(given)
  }
  const askAgain = () => void ask()
  askAgain()
  document.addEventListener('visibilitychange', askAgain)
  return () => {
    isWanted = false
    document.removeEventListener('visibilitychange', askAgain)
    letGo(lock)
  }
}

function letGo(lock: WakeLockSentinel | undefined): void {
  void lock?.release().catch(() => undefined)
}
