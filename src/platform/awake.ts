/**
 * Keeps the screen on until the returned function is called. A browser drops the lock whenever the
 * page is hidden, so it is requested again each time the page is back. Does nothing where the
 * browser cannot or will not.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined
  let isWanted = true
  const ask = async () => {
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return
    // Refused on a low battery, for example; the code can still be shown.
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
