// oxlint-disable-next-line import/no-unassigned-import -- it adds its matchers to `expect`
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A wait may be long: on a busy machine a part that is fetched takes its time.
configure({ asyncUtilTimeout: 30_000 })

/** jsdom has no layout, so nothing scrolls or changes size there. */
Element.prototype.scrollIntoView = () => undefined
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

afterEach(() => {
  cleanup()
})

// jsdom brings bytes of its own, which the cryptography of Node does not take for bytes.
const { buffer } = Buffer.alloc(1)
Object.assign(globalThis, {
  ArrayBuffer: buffer.constructor,
  Uint8Array: new TextEncoder().encode('').constructor,
})

// jsdom knows no modal dialogs.
HTMLDialogElement.prototype.showModal = function show() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  this.open = false
}
