import { afterEach, describe, expect, test, vi } from 'vitest'

/** The app as it starts in a page with this text for the configuration of the host. */
async function startWith(text: string) {
  document.body.innerHTML = '<script type="application/json" id="config"></script>'
  const script = document.getElementById('config')
  if (script) script.textContent = text
  vi.resetModules()
  return import('../../../src/ui/host/host')
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('the configuration that stands in the page', () => {
  test('is there from the start', async () => {
    const { bakedHost, readHost } = await startWith('{"name":"Kompas"}')
    expect([bakedHost(), readHost()]).toEqual([{ name: 'Kompas' }, { name: 'Kompas' }])
  })

  test.each(['{"name":"Kompas",}', '{', 'null', '[]', '"Kompas"', '5', '   ', ''])(
    'is that of the app where %j stands there',
    async (text) => {
      const { bakedHost, languageOf, readHost } = await startWith(text)
      expect([bakedHost(), readHost()]).toEqual([{}, {}])
      expect(languageOf(readHost()).default).toBe('nl')
    },
  )
})
