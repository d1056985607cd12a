import { vi } from 'vitest'

// Each test file begins as a page that was just opened: nothing of the app is loaded.
vi.resetModules()
