import { readFileSync } from 'node:fs'

const read = (path) =>
  JSON.parse(readFileSync(new URL(`../content/${path}.json`, import.meta.url), 'utf8'))
const { statements } = read('bank')
const { relations, ambitions } = read('framework')
const landing = read('interface/nl/landing')
const scan = read('interface/nl/scan')

/**
 * The pages to compare the app with. Some are as one would write them by hand: the same statements,
 * a little CSS, the fonts of the device; this is the most that a browser can do. Another is the
 * built landing page without its script: the most that this design can do.
 * @param {string} built the page of the app
 */
export const staticPages = (built) => ({
  '/static/landing.html': page(
    `<h1>${landing.titleFirst} ${landing.titleSecond}</h1><p>${landing.intro}</p>${block(0)}`,
  ),
  '/static/block.html': page(block(1)),
  '/static/result.html': page(`<h1>Je resultaat</h1>${radar()}`),
  '/static/unscripted.html': built
    // The page's policy would refuse the styles, whose addresses change here.
    .replaceAll(/<script\b[^]*?<\/script>|<meta http-equiv[^>]*>/g, '')
    .replaceAll('./assets/', '/assets/'),
})

function page(body) {
  return `<!doctype html><html lang="nl"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Ambtskompas</title>
<style>
body { max-width: 42em; margin: auto; padding: 1em; font: 1.1em/1.5 sans-serif }
fieldset { margin: 0; padding: 1em 0; border: 0; border-top: 1px solid #ccc }
label { display: inline-block; padding: .7em; border: 1px solid #888 }
</style><main>${body}</main></html>`
}

function block(number) {
  const ambition = Object.keys(ambitions)[number]
  const asked = statements.filter((each) => each.quick && each.ambition === ambition)
  const { label, explanation } = ambitions[ambition]
  return `<h2>${label.nl}</h2><p>${explanation.nl}</p>
<form action="/static/result.html">${asked.map(question).join('\n')}<button>Verder</button></form>`
}

function question({ id, relation, text }) {
  const words = [
    scan.answer1,
    scan.answer2,
    scan.answer3,
    scan.answer4,
    scan.answer5,
    scan.answerNa,
  ]
  const radios = words.map(
    (word, i) =>
      `<label><input type="radio" name="${id}" value="${String(i + 1)}"> ${word}</label>`,
  )
  return `<fieldset><legend>${relations[relation].label.nl}<br>${text.nl}</legend>${radios.join(' ')}</fieldset>`
}

function radar() {
  const at = (i, r) => {
    const angle = (2 * Math.PI * i) / 5
    return `${(200 + r * Math.sin(angle)).toFixed(1)},${(200 - r * Math.cos(angle)).toFixed(1)}`
  }
  const ring = (r) => [0, 1, 2, 3, 4].map((i) => at(i, r)).join(' ')
  const names = Object.values(relations).map(({ label }, i) => {
    const [x, y] = at(i, 170).split(',')
    return `<text x="${x}" y="${y}" text-anchor="middle">${label.nl}</text>`
  })
  return `<svg class="radar" viewBox="0 0 400 400">
${[40, 80, 120, 160].map((r) => `<polygon points="${ring(r)}" fill="none" stroke="#888"/>`).join('')}
<polygon points="${ring(110)}" fill="none" stroke="#036" stroke-width="3"/>${names.join('')}</svg>`
}
