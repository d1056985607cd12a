import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { baseline } from './build/baseline.ts'
import { plugins } from './build/plugins.ts'
import { styles } from './build/styles.ts'
import { tags } from './tests/support/tags.ts'

/**
 * The scripts that are fetched after the first one, those with the highest priority first: each holds
 * what its files import, unless that is in one before it. Fewer, larger scripts than the pages alone
 * would give, since every request costs a page as much as several kilobytes.
 */
const later = [
  { name: 'example', test: /landing\/ExampleDrawing/ },
  { name: 'zod', test: /node_modules\/zod/ },
  // What chooses a question bank must not bring what reads the one in use: record 46.
  // And what the compiler adds for older browsers, which would draw in what it stands beside. So would
  // the few lines about banks on the device, which every page fetches.
  {
    name: 'core',
    test: /src\/core\/|workshop\/link\/findLink|content\/own\/(?:carried|bankLink)|record\/keptBanks|src\/content\/builtInDilemmas\.|@oxc-project/,
  },
  { name: 'own', test: /bank\/chooseBank/ },
  { name: 'scan', test: /filled\/BlockInWorkshop/ },
  { name: 'saved', test: /record\/savedScan/ },
  // What nearly every page but a block has.
  {
    name: 'parts',
    test: /\/src\/(?:ui\/(?!language|charts|qr|paper|drawing|files|host)|platform\/(?!clip|camera|raster|tiles|readImage)|ui\/files\/(?:CalendarButton|csv)|record\/(?:StepNote|EraseAnswers)|journey\/stillAsked|scan\/dilemmas\/(?:DilemmaForm|ChoiceField)|workshop\/(?:joining\/NextParticipant|link\/workshopAddress))|language\/(?:nearDay|firstSentence)|subjects\/(?:answers|failed|files|keeping|links|noBoard|ownLine|resume|toShare)|words\/ownLineWords/,
    minShareCount: 2,
  },
  { name: 'join', test: /joining\/JoinPage|filled\/ResumeInWorkshop/ },
  // What the result and the pages of a workshop share.
  {
    name: 'show',
    test: /\/src\/(?:ui\/charts\/(?:RadarFigure|DotPlot|HeatTable|RadarDrawing|Shapes)|content\/(?:words\/|cards\/cards|pairs))|nl\/(?:result|compare|reading|share)\.json|language\/(?:moment|scoreWord|subjects\/share)/,
    minShareCount: 2,
  },
  { name: 'qr', test: /ui\/qr\// },
  { name: 'result', test: /filled\/ResultInWorkshop/ },
  // Cards and pictures to keep, for one and for a group.
  {
    name: 'sheets',
    test: /\/src\/(?:content\/cards\/|ui\/(?:drawing|paper)|ui\/charts\/Dumbbell|platform\/raster)/,
    minShareCount: 2,
  },
  { name: 'codes', test: /workshop\/code\/(?!share|sealed)/, minShareCount: 2 },
  // The boards of workshops, and what is drawn of them on the board, the projector and the report.
  {
    name: 'boards',
    test: /\/src\/workshop\/(?:board\/(?!page|start)|closing\/(?:kept|picture|open)|picture\/earlier|screen\/useScreen)|nl\/practice\.json|subjects\/practice/,
    minShareCount: 2,
  },
  {
    name: 'group',
    test: /\/src\/(?:workshop\/(?:picture|screen|course|closing)|ui\/charts)|nl\/(?:group|closing)\.json/,
    minShareCount: 2,
  },
  // Only a browser that cannot seal a code by itself fetches it, in two pieces.
  { name: 'curves', test: /\/@noble\/curves\// },
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
            { name: 'first', tags: ['$initial'], priority: later.length + 1 },
            ...later.map((group, i) => ({ ...group, priority: later.length - i })),
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
    // No test depends on speed: on a busy machine one may take long.
    testTimeout: 300_000,
    // Every processor, as nothing else runs beside it. By default Vitest leaves one free: half of two.
    maxWorkers: '100%',
    // Test files share a process, which saves a third of the time. `freshModules.ts` gives each file
    // its own modules of the app, before `languages.ts` loads what stays.
    isolate: false,
    sequence: { setupFiles: 'list' },
    setupFiles: ['tests/support/freshModules.ts', 'tests/support/languages.ts'],
    tags,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
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
          setupFiles: ['tests/support/component.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'content',
          environment: 'node',
          include: ['tests/content/**/*.test.ts'],
        },
      },
    ],
  },
})
