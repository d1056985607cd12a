import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { compileAtOncePlugin } from './src/app/compileAtOncePlugin.ts'
import { headersPlugin } from './src/app/headersPlugin.ts'
import { notFoundPlugin } from './src/app/notFoundPlugin.ts'
import { policyPlugin } from './src/app/policyPlugin.ts'
import { prerenderPlugin } from './src/app/prerenderPlugin.ts'
import { serviceWorkerPlugin } from './src/app/serviceWorkerPlugin.ts'
import { bankPlugin } from './src/content/bankPlugin.ts'
import { tags } from './tests/support/tags.ts'

export default defineConfig({
  base: './',
  plugins: [
    react(),
    bankPlugin(),
    prerenderPlugin(),
    policyPlugin(),
    notFoundPlugin(),
    headersPlugin(),
    compileAtOncePlugin(),
    serviceWorkerPlugin(),
  ],
  build: {
    rolldownOptions: {
      // What is needed at once comes as one file: fewer requests, and smaller than in pieces.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  test: {
    // Time decides nothing here: on a busy machine a test may take long.
    testTimeout: 60_000,
    // Nothing else runs beside it. Left to itself, Vitest keeps one processor free: half of two.
    maxWorkers: '100%',
    tags,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/content/**', 'tests/e2e/**', 'tests/cross/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/component.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'content', environment: 'node', include: ['tests/content/**/*.test.ts'] },
      },
    ],
  },
})
