import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { bankPlugin } from './src/content/bankPlugin.ts'

export default defineConfig({
  base: './',
  plugins: [react(), bankPlugin()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/content/**', 'tests/e2e/**'],
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
