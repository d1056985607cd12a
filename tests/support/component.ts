// oxlint-disable-next-line import/no-unassigned-import -- it adds its matchers to `expect`
import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

/** jsdom has no layout, so that nothing ever changes its size there. */
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

afterEach(() => {
  cleanup()
})
