/** A colour, a size or a pattern: a number or text, which on the screen may contain a token. */
export type Paint = string | number

/** A part of a drawing, with its attributes as React names them. */
export type Shape = {
  readonly tag: 'path' | 'circle' | 'polygon' | 'text'
  readonly attributes: Readonly<Record<string, Paint | undefined>>
  /** The content of a text. */
  readonly text?: string
}
