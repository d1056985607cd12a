type Rgb = readonly [number, number, number]
type Matrix = readonly [Rgb, Rgb, Rgb]

/**
 * How people see colours, as a matrix on linear RGB: as most do, and without one of the three
 * kinds of cones. From Machado, Oliveira and Fernandes (2009), severity 1.
 */
export const visions: Readonly<Record<'usual' | 'protan' | 'deutan' | 'tritan', Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Contrast of two colours as WCAG defines it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** How far apart two colours look, in CIELAB (ΔE*ab); about 2 can just be seen. */
export function distance(one: string, other: string, vision: Matrix): number {
  const [first, second] = [one, other].map((colour) => toLab(seen(linear(colour), vision)))
  if (!first || !second) throw new Error('There are two colours')
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2])
}

function luminance(colour: string): number {
  return dot([0.2126, 0.7152, 0.0722], linear(colour))
}

function linear(colour: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function seen(rgb: Rgb, [red, green, blue]: Matrix): Rgb {
  const within = (value: number) => Math.min(1, Math.max(0, value))
  return [within(dot(red, rgb)), within(dot(green, rgb)), within(dot(blue, rgb))]
}

function toLab(rgb: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = f(dot([0.4124, 0.3576, 0.1805], rgb) / 0.95047)
  const y = f(dot([0.2126, 0.7152, 0.0722], rgb))
  const z = f(dot([0.0193, 0.1192, 0.9505], rgb) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function dot(one: Rgb, other: Rgb): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2]
}
