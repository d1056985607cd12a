import { agreementLengths, type Agreement } from '../../src/workshop/board/agreements'

/** What a group might write down, as many lines as fit. */
export const agreed: readonly Agreement[] = [
  {
    kind: 'we',
    what: 'Elke maand één besluit bespreken met de wijkraad',
    who: 'Samira',
    when: 'vanaf januari',
  },
  {
    kind: 'we',
    what: 'Nieuws uit de praktijk gaat naar de bestuurder',
    who: 'wie het hoort',
    when: '',
  },
  { kind: 'I', what: 'Een dag meelopen bij het loket', who: 'Joris', when: 'in februari' },
  {
    kind: 'ask',
    what: 'Een uur per week voor onderhoud van het vak',
    who: 'aan de directeur',
    when: 'voor 1 maart',
  },
]

/** As many lines as fit on a board. */
export const twelve: readonly Agreement[] = [...agreed, ...agreed, ...agreed]

/** As many and as long as can be kept. */
export const longest: readonly Agreement[] = twelve.map(({ kind, what }): Agreement => ({
  kind,
  what: filled(what, agreementLengths.what),
  who: filled('Samira en Joris', agreementLengths.who),
  when: filled('voor het einde', agreementLengths.when),
}))

/** As many characters as fit, in words. */
function filled(text: string, length: number): string {
  return `${text} `.repeat(length).slice(0, length).replace(/ $/, '.')
}
