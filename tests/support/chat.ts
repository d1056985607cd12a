import * as fc from 'fast-check'

const names = ['Samira', 'Jan-Willem', 'Özlem', 'Fleur', 'Ambtenaar in Zaltbommel', 'Bas (gast)']

/**
 * Changes that programs and people make to a code in transit. It must be found after any of them.
 */
export const manglings: Readonly<Record<string, (code: string) => string>> = {
  nothing: (code) => code,
  'small letters': (code) => code.toLowerCase(),
  'typographic hyphens': (code) => code.replaceAll('-', '\u2011'),
  'dashes with spaces': (code) => code.replaceAll('-', ' – '),
  'no hyphens': (code) => code.replaceAll('-', ''),
  'spaces for hyphens': (code) => code.replaceAll('-', ' '),
  'no-break spaces': (code) => code.replaceAll('-', '-\u00A0'),
  'soft hyphens': (code) => code.replaceAll('-', '-\u00AD'),
  'zero-width spaces': (code) => code.replaceAll(/(.{7})/g, '$1\u200B'),
  'direction marks': (code) => `\u202A${code.replaceAll('-', '\u200E-')}\u202C`,
  'lines of 30, quoted': (code) => code.replaceAll(/(.{30})/g, '$1\n> '),
  'lines of 76, quoted twice': (code) => code.replaceAll(/(.{76})/g, '$1\r\n> > '),
  'bold of WhatsApp': (code) => `*${code}*`,
  'italics of Slack': (code) => `_${code}_`,
  'code of Slack': (code) => `\`\`\`${code}\`\`\``,
  'angle brackets': (code) => `<${code}>`,
  'full width': (code) =>
    code.replaceAll(/[0-9A-Z]/g, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)),
  'O for 0 and I for 1': (code) => code.replaceAll('0', 'O').replaceAll(/(?<=.{6})1/g, 'I'),
  'l for 1': (code) => code.replaceAll('1', 'l'),
  'Cyrillic look-alikes': (code) =>
    code.replaceAll('A', 'А').replaceAll('B', 'В').replaceAll('T', 'Т').replaceAll('M', 'М'),
  'HTML of Teams': (code) => `<div><p>${code.replaceAll('-', '<wbr>-')}</p></div>`,
  'HTML of Outlook': (code) =>
    `<span lang=NL style='font-size:11.0pt'>${code.replaceAll('-', '-&#8203;')}<br>\n</span>&nbsp;`,
  'a full stop after it': (code) => `${code}.`,
  'a smiley after it': (code) => `${code}🙂👍🏽`,
}

export const anyMangling = fc.constantFrom(...Object.values(manglings))

const anyTalk = fc.constantFrom(
  'Goedemorgen allemaal!',
  'Hier is mijn code:',
  'Bij mij lukt het niet, ik zie “AMBT2”, klopt dat?',
  'ambtenaren en ambtsdragers',
  '👍👍 🇳🇱',
  '10:42',
  '> Op 24 nov. 2026 om 10:42 schreef Ambt <a@b.nl>:',
  'Ambt1enaar? AMBTSKETEN.',
  'Wie heeft er nog een vraag over ABCDE-FGHJK-MNPQR-STVWX?',
)
export const anyChatLine = fc
  .tuple(fc.constantFrom(...names), anyTalk)
  .map(([name, talk]) => `[24-11-2026 10:42] ${name}: ${talk}`)
