/** How programs show what people pasted, of two people who sent a code. */
export const chats: readonly (readonly [string, (one: string, two: string) => string])[] = [
  [
    'WhatsApp on an iPhone',
    (one, two) =>
      `[24-11-2026 10:42:03] Samira: \u200eHier is ie\n${one}\n\u200e[24-11-2026 10:43:10] Bas: ${two}`,
  ],
  [
    'WhatsApp on Android',
    (one, two) => `24-11-2026 10:42 - Samira: ${one}\n24-11-2026 10:43 - Bas: *${two}* 👍`,
  ],
  [
    'Teams',
    (one, two) =>
      `Samira Ö.\n10:42\n${one}\n\nGroepsgesprek\nBas\n10:43 AM\n> ${one.slice(0, 32)}…\n${two}\nBewerkt`,
  ],
  [
    'Slack',
    (one, two) => `Samira  [10:42 AM]\n\`${one}\`\n[10:43]\n\`\`\`\n${two}\n\`\`\`\n:tada: 2`,
  ],
  [
    'Zoom',
    (one, two) => `10:42:03 From  Samira : ${one}\n10:43:10 From  Bas  to  Iedereen : ${two}`,
  ],
  [
    'Outlook, quoted and wrapped',
    (one, two) =>
      `Van: Samira <s@a.nl>\nOnderwerp: code\n\n${two.replaceAll(/(.{72})/g, '$1\n')}\n\n> Op 24 nov. 2026 schreef Bas:\n${one.replaceAll(/(.{60})/g, '$1\n> ').replace(/^/, '> ')}`,
  ],
  [
    'soft hyphens',
    (one, two) => `${one.replaceAll('-', '-\u00AD')}\n${two.replaceAll('-', '\u00AD')}`,
  ],
  [
    'zero-width marks',
    (one, two) =>
      `${one.replaceAll(/(.{9})/g, '$1\u200B\uFEFF')}\n${two.replaceAll('-', '\u2060-\u200D')}`,
  ],
  [
    'smart dashes and quotes',
    (one, two) => `“${one.replaceAll('-', '–')}”\n‘${two.replaceAll('-', ' — ')}’`,
  ],
  [
    'line breaks at every group',
    (one, two) => `${one.replaceAll('-', '-\n')}\n\n${two.replaceAll('-', '\r\n')}`,
  ],
  ['small letters', (one, two) => `${one.toLowerCase()} en ${two.toLowerCase()}`],
]
