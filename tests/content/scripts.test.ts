import { describe, expect, test } from 'vitest'
import { scriptFaults } from '../../src/content/check/checkScripts'
import { scriptsFile, type Script } from '../../src/content/schema'
import { needsPicture, stages, type ScriptView } from '../../src/core/views'
import { contentText } from './texts'

const real = scriptsFile.parse(JSON.parse(contentText('scripts.json')))

/** The real scripts with the first of them changed. */
function changed(change: (script: Script) => Partial<Script>) {
  return {
    ...real,
    scripts: real.scripts.map((script, i) => (i === 0 ? { ...script, ...change(script) } : script)),
  }
}

describe('scriptFaults', () => {
  test('finds nothing in the real scripts', () => {
    expect(scriptFaults(real)).toEqual([])
    expect(real.scripts.map(({ minutes }) => minutes)).toEqual([15, 45, 90, 45])
  })

  test('gives those who do the scan on the spot twelve minutes to do it and hand in', () => {
    const onTheSpot = real.scripts.filter(({ id }) => id !== '15')
    const longest = onTheSpot.map(({ steps }) =>
      Math.max(...steps.filter(({ stage }) => stage === 'collect').map(({ minutes }) => minutes)),
    )
    expect(Math.min(...longest)).toBeGreaterThanOrEqual(12)
  })

  test('has something to show and to say in each step of a group without a picture', () => {
    const steps = real.scripts.flatMap((script) => script.steps)
    const isLess = ({ screens }: Script['steps'][number]) =>
      screens.some((view) => needsPicture(view) || view.startsWith('guess.'))
    expect(steps.filter((step) => isLess(step) !== (step.withoutPicture !== undefined))).toEqual([])
    const isLeft = (view: ScriptView) => view.startsWith('outcome.') || !needsPicture(view)
    const empty = steps.filter(({ screens }) => !screens.some(isLeft))
    expect(empty).toEqual([])
    const words = steps.flatMap(({ withoutPicture }) => Object.values(withoutPicture?.text ?? {}))
    expect(words.filter((text) => text.split(' ').length > 50)).toEqual([])
  })

  test('goes from collecting to showing to rounding off, and never back', () => {
    for (const { steps } of real.scripts) {
      const order = steps.map(({ stage }) => stages.indexOf(stage))
      expect(order).toEqual(order.toSorted((a, b) => a - b))
      expect(new Set(order).size).toBe(stages.length)
    }
  })

  test.each<[string, (script: Script) => Partial<Script>, object]>([
    ['an id that is used already', () => ({ id: '45' }), { rule: 'scriptDouble', id: '45' }],
    [
      'steps that do not add up to the time of the script',
      () => ({ minutes: 20 }),
      { rule: 'scriptMinutes', id: '15', values: { found: 15, expected: 20 } },
    ],
    [
      'a step too long to read at a glance',
      ({ steps }) => ({
        steps: steps.map((step, i) =>
          i === 1 ? { ...step, text: { ...step.text, en: 'word '.repeat(51) } } : step,
        ),
      }),
      { rule: 'scriptLong', language: 'en', values: { step: 2, words: 51, most: 50 } },
    ],
  ])('finds %s', (_, change, fault) => {
    const found = scriptFaults(changed(change))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject(fault)
  })
})
