import { describe, expect, test } from 'vitest'
import { readFile } from '../../src/platform/readFile'

describe('readFile', () => {
  test('gives the text of a file', async () => {
    expect(await readFile(new File(['é'], 'a.json'), 2)).toEqual({ text: 'é' })
  })

  test('does not open what is too large', async () => {
    const file = new File(['123'], 'a.json')
    file.text = () => Promise.reject(new Error('opened'))
    expect(await readFile(file, 2)).toEqual({ problem: 'tooLarge' })
  })

  test('says so if the browser cannot read it', async () => {
    const file = new File(['12'], 'a.json')
    file.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
    expect(await readFile(file, 2)).toEqual({ problem: 'unreadable' })
  })
})
