/** One line of a chart: points in the units of its axes. */
type Series = {
  readonly name: string
  readonly points: readonly (readonly [x: number, y: number])[]
}

type Chart = {
  readonly title: string
  readonly x: string
  readonly y: string
  readonly ticks: readonly number[]
  readonly series: readonly Series[]
}

const [WIDTH, HEIGHT] = [640, 376]
const box = { left: 64, right: 616, top: 44, bottom: 300 }
/** Lines also differ in mark and dash; on white, even on a dark page. */
const looks = [
  { colour: '#154273', dash: '' },
  { colour: '#a2411d', dash: '8 4' },
]

/** A chart of parts of 1 as an SVG; the x axis runs from the first to the last tick. */
export function chart({ title, x, y, ticks, series }: Chart): string {
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)]
  const across = (value: number) =>
    round(box.left + ((value - first) / (last - first)) * (box.right - box.left))
  const up = (part: number) => round(box.bottom - part * (box.bottom - box.top))
  const lines = [0, 0.25, 0.5, 0.75, 1].map(
    (part) =>
      `<path d="M${String(box.left)} ${up(part)}H${String(box.right)}" stroke="#ccc"/>` +
      text(`${String(100 * part)} %`, box.left - 8, Number(up(part)) + 4, 'end'),
  )
  const marks = ticks.map((tick) =>
    text(String(tick), Number(across(tick)), box.bottom + 20, 'middle'),
  )
  const drawn = series.map(({ name, points }, i) => {
    const { colour, dash } = looks[i % looks.length] ?? { colour: '#000', dash: '' }
    const path = points.map(([px, py]) => `${across(px)} ${up(py)}`).join('L')
    const dots = points.map(
      ([px, py]) => `<circle cx="${across(px)}" cy="${up(py)}" r="3" fill="${colour}"/>`,
    )
    const legend = box.left + i * 240
    return [
      `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>`,
      ...dots,
      `<path d="M${String(legend)} 360h28" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>`,
      text(name, legend + 36, 364, 'start'),
    ].join('\n')
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" role="img" font-family="sans-serif" font-size="12">`,
    `<title>${title}</title>`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    text(title, box.left, 20, 'start', 'bold'),
    text(y, box.left, 36, 'start'),
    ...lines,
    ...marks,
    text(x, (box.left + box.right) / 2, box.bottom + 36, 'middle'),
    ...drawn,
    '</svg>\n',
  ].join('\n')
}

function text(words: string, x: number, y: number, anchor: string, weight = 'normal'): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-weight="${weight}">${words}</text>`
}

function round(value: number): string {
  return value.toFixed(1)
}
