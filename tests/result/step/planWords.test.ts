import { beforeEach, describe, expect, test } from 'vitest'
import { planTexts } from '../../../src/ui/language/subjects/plans'
import { planDay } from '../../../src/result/step/planWords'
import { useScan } from '../../../src/record/scan'

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})

describe('planDay', () => {
  const long = 'Ik bel deze week drie mensen van de wijkraad en vraag ze wat zij van ons zien'

  test.each([
    ['Bellen', 'Ik doe: Bellen'],
    ['  Bellen\nen luisteren ', 'Ik doe: Bellen en luisteren'],
    ['', 'Ik doe: mijn volgende stap'],
    [`${long} op straat`, `Ik doe: ${long}…`],
    ['🧭'.repeat(100), `Ik doe: ${'🧭'.repeat(80)}…`],
  ])('calls the plan %j in a calendar %j', (what, summary) => {
    useScan.setState({ plans: { I: { what, withWhom: '', when: '2026-12-31' } } })
    expect(planDay(planTexts.nl, 'I')).toMatchObject({ date: '2026-12-31', summary })
  })

  test('describes all of it, and leaves out what is empty', () => {
    useScan.setState({
      plans: { T: { what: long, withWhom: 'Samira', when: '2026-12-31' } },
      publicValue: 'Rust',
    })
    expect(planDay(planTexts.en, 'T').description).toBe(
      [long, 'With whom: Samira', 'Public value: Rust', 'From Ambtskompas.'].join('\n'),
    )
    useScan.setState({ plans: { T: { what: '', withWhom: '', when: '' } }, publicValue: '' })
    expect(planDay(planTexts.nl, 'T').description).toBe('Uit Ambtskompas.')
  })
})
