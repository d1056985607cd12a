const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const marked = 'áƀçđéƒğĥíĵķļɱñóþʠŕšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĻḾÑÓÞɊŔŠŢÚṼŴẊÝŽ'
const LONGER = 0.3

/**
 * A text as in a language that nobody speaks: readable, with not one plain letter in it, about 30 %
 * longer, and with brackets that show where it begins and ends. Its `{names}` stay as they are.
 */
export function pseudo(text: string): string {
  const words = text.split(/(\{\w+\})/).map((part) => (part.startsWith('{') ? part : strange(part)))
  const more = Math.ceil(text.length * LONGER)
  return `[${words.join('')} ${'ẋýž '
    .repeat(Math.ceil(more / 4))
    .slice(0, more)
    .trim()}]`
}

function strange(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => marked.charAt(plain.indexOf(letter)))
}

/** The plain words in a text, except those that belong to no language. */
export function plainWords(text: string, allowed: readonly (string | RegExp)[]): string[] {
  const rest = allowed.reduce<string>((left, each) => left.replaceAll(each, ' '), text)
  return rest.match(/[a-z]+/gi) ?? []
}
