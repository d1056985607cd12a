const entities = /&(?:nbsp|shy|zwj|zwnj|lrm|rlm|ndash|mdash|amp|lt|gt|quot|#x?[0-9a-f]{1,6});/gi
const tags =
  /<\/?(?:a|b|blockquote|br|code|div|em|font|i|li|ol|p|pre|s|span|strong|td|tr|u|ul|wbr)(?=[\s>/])[^<>]{0,500}>/gi

/** Removes the markup of a page that was pasted as text, and keeps every line in its place. */
export function withoutMarkup(text: string): string {
  const plain = text.includes('&') ? text.replaceAll(entities, ' ') : text
  return plain.includes('<') ? plain.replaceAll(tags, keepLines) : plain
}

function keepLines(tag: string): string {
  return tag.includes('\n') ? tag.replaceAll(/[^\n]+/g, ' ') : ' '
}
