// oxlint-disable-next-line import/no-unassigned-import -- it adds its matchers to `expect`
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Time decides nothing here: on a busy machine a part that is fetched may take long.
configure({ asyncUtilTimeout: 30_000 })

/** jsdom has no layout, so that nothing ever changes its size there. */
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

afterEach(() => {
  cleanup()
})
