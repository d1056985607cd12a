import { defineConfig } from 'vitest/config'
import { bankPlugin } from './build/bankPlugin.ts'
import { tags } from './tests/support/tags.ts'

/** `npm run fuzz`: the properties of all that comes from outside, with a million inputs. */
export default defineConfig({
  plugins: [bankPlugin()],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/build/**', 'tests/e2e/**', 'tests/hosting/**', 'tests/cross/**'],
    setupFiles: ['tests/support/languages.ts', 'tests/support/countInputs.ts'],
    // One after the other in one place, so that there is one count of inputs.
    fileParallelism: false,
    isolate: false,
    pool: 'threads',
    env: { FUZZ_TIMES: process.env['FUZZ_TIMES'] ?? '8' },
    tags,
    testTimeout: 0,
  },
})
