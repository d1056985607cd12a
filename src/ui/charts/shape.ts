/** A colour, a size or a pattern: a number or text, on the screen with a token in it. */
export type Paint = string | number

/** A part of a drawing, with its attributes as React names them. */
export type Shape = {
  readonly tag: 'path' | 'circle' | 'polygon' | 'text'
  readonly attributes: Readonly<Record<string, Paint | undefined>>
  /** What a text says. */
  readonly text?: string
}
