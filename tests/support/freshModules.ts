import { vi } from 'vitest'

// Test files share a process. Each begins without what another one loaded or stubbed.
vi.resetModules()
vi.unstubAllGlobals()
vi.unstubAllEnvs()
