import { afterEach, expect, test, vi } from 'vitest'
import { keepAwake } from '../../src/platform/awake'

const release = vi.fn<() => Promise<void>>().mockResolvedValue()
const request = vi.fn<(kind: string) => Promise<object>>().mockResolvedValue({ release })

function withLock(visibility: 'visible' | 'hidden' = 'visible') {
  vi.stubGlobal('navigator', { wakeLock: { request } })
  see(visibility)
}

function see(visibility: 'visible' | 'hidden') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility)
  document.dispatchEvent(new Event('visibilitychange'))
}

const settle = () =>
  new Promise((resolve) => {
    setTimeout(resolve)
  })

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  request.mockClear()
  release.mockClear()
})

test('the screen is kept on, asked again when the page is back, and let go at the end', async () => {
  withLock()
  const letGo = keepAwake()
  await settle()
  expect(request.mock.calls).toEqual([['screen']])
  see('hidden')
  see('visible')
  await settle()
  expect(request).toHaveBeenCalledTimes(2)
  letGo()
  expect(release).toHaveBeenCalledOnce()
  see('visible')
  expect(request).toHaveBeenCalledTimes(2)
})

test('a lock that comes too late is let go at once', async () => {
  withLock()
  keepAwake()()
  expect(release).not.toHaveBeenCalled()
  await settle()
  expect(release).toHaveBeenCalledOnce()
})

test('nothing is asked while the page is hidden', async () => {
  withLock('hidden')
  keepAwake()()
  await settle()
  expect(request).not.toHaveBeenCalled()
})

test('a browser that lacks it, or refuses, causes no error', async () => {
  vi.stubGlobal('navigator', {})
  keepAwake()()
  withLock()
  request.mockRejectedValueOnce(new DOMException('Low battery', 'NotAllowedError'))
  const letGo = keepAwake()
  await settle()
  letGo()
  expect(release).not.toHaveBeenCalled()
})
