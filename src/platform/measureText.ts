/**
 * Measures the width of a text.
 * @param font as in CSS, such as `600 40px 'Source Serif 4'`; fetched first if it has not been
 * loaded
 */
export async function textMeasure(
  fonts: readonly string[],
): Promise<(text: string, font: string) => number> {
  await Promise.all(fonts.map((font) => document.fonts.load(font)))
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('This browser has no canvas to measure on')
  return (text, font) => {
    context.font = font
    return context.measureText(text).width
  }
}
