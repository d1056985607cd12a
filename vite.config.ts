import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { baseline } from './build/baseline.ts'
import { plugins } from './build/plugins.ts'
import { styles } from './build/styles.ts'
import { tags } from './tests/support/tags.ts'

export default defineConfig({
  base: './',
  plugins: [react(), ...plugins()],
  css: styles,
  build: {
    // Syntax; src/tsconfig.json keeps newer methods out.
    target: baseline,
    rolldownOptions: {
      // What is needed at once comes as one file: fewer requests, and smaller than in pieces.
      output: {
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
        // The names of all files are in the first script, and chance does not compress: 28 bits of it
        // are enough to tell a file from the same one in another release.
        hashCharacters: 'hex',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
      },
    },
  },
  test: {
    // Time decides nothing here: on a busy machine a test may take long.
    testTimeout: 300_000,
    // Nothing else runs beside it. Left to itself, Vitest keeps one processor free: half of two.
    maxWorkers: '100%',
    tags,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['tests/support/languages.ts'],
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
          setupFiles: ['tests/support/languages.ts', 'tests/support/component.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'content',
          environment: 'node',
          setupFiles: ['tests/support/languages.ts'],
          include: ['tests/content/**/*.test.ts'],
        },
      },
    ],
  },
})
