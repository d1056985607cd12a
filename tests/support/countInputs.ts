import { afterAll } from 'vitest'
import { sayInputs } from './inputCount'

// This runs before every file, and what it imports only before the first: one count for all.
afterAll(() => {
  sayInputs('\n')
})
