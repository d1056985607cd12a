import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { baseline } from './build/baseline.ts'
import { plugins } from './build/plugins.ts'
import { styles } from './build/styles.ts'
import { tags } from './tests/support/tags.ts'

/** How the files begin that are small and needed by many pages. */
const shared = [
  'core/(?:bankNumber|certainty|score)',
  'platform/(?:print|readFile)',
  'ui/(?:Check|Confirm|Copy|File|OnThis|ScrollFrame|Section|Select|Table|TextTo)',
  'ui/language/(?:inWords|moment|useOther)',
]

export default defineConfig({
  base: './',
  plugins: [react(), ...plugins()],
  css: styles,
  build: {
    // Syntax; src/tsconfig.json keeps newer methods out.
    target: baseline,
    // The oldest of these browsers fetch the parts of a page one after another; that is all it is for.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What is needed at once comes as one file: fewer requests, and smaller than in pieces.
            { name: 'first', tags: ['$initial'], priority: 1 },
            // For each small one less there is one name less in the first script. What the compiler adds
            // for older browsers is among them: elsewhere it would draw in what it stands beside.
            {
              name: 'parts',
              test: new RegExp(`/src/(?:${shared.join('|')})|@oxc-project`),
            },
            // Only a browser that cannot seal a code by itself fetches it, in two pieces.
            { name: 'curves', test: /\/@noble\/curves\// },
          ],
        },
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
          exclude: ['tests/content/**', 'tests/e2e/**', 'tests/hosting/**', 'tests/cross/**'],
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
