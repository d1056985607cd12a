import Papa from 'papaparse'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { decodeScreen, screenOf, type Screen } from '../../../src/workshop/board/savedBoard'
import { countIds, medianIds } from '../../../src/workshop/board/figures'
import type { CountedPicture } from '../../../src/workshop/board/rounds'
import { framework } from '../../../src/content/framework'
import { ambitions, levels, recordOf, relations } from '../../../src/core/framework'
import { views } from '../../../src/core/views'
import { makeGroupCsv } from '../../../src/workshop/picture/export/groupCsv'
import { drawGroupRadar } from '../../../src/workshop/picture/export/groupSvg'
import { GroupFindings } from '../../../src/workshop/picture/GroupFindings'
import { GroupPicture } from '../../../src/workshop/picture/GroupPicture'
import { GroupReport } from '../../../src/workshop/closing/GroupReport'
import { Projected } from '../../../src/workshop/screen/Projected'
import { newBoard } from '../../support/boards'
import { simulateBoard } from '../../support/simulatedBoard'

const labels = recordOf(relations, (id) => framework().relations[id].label.nl)
const names = {
  relations: labels,
  ambitions: recordOf(ambitions, (id) => framework().ambitions[id].label.nl),
  levels: recordOf(levels, (id) => framework().levels[id].label.nl),
  dilemmas: {},
  statements: Array.from({ length: 64 }, (_, place) => `Stelling ${String(place)}`),
}

/** Figures stored for the projector with too few people behind them, or numbers of people. */
function faultsOfRecord({ picture }: Screen, kept: CountedPicture): string[] {
  const figures = medianIds.flatMap((id) => {
    const [figure, n = 0] = [picture?.figures[id], kept.figures[id]?.n]
    const least = figure?.q1 !== undefined || figure?.q3 !== undefined || id.startsWith('cells')
    return figure && n < (least ? 8 : 5) ? [`${id} of ${String(n)}`] : []
  })
  const thirds = relations.flatMap((id) => {
    const [parts, n = 0] = [picture?.thirds[id]?.parts, kept.thirds[id]?.n]
    const isSmall = n < 10 || parts?.some(({ people }) => people < 3)
    return parts && isSmall ? [`thirds of ${id} of ${String(n)}`] : []
  })
  const counts = countIds.flatMap((id) => {
    const [sides, n = 0] = [picture?.counts[id]?.sides, kept.counts[id]?.n]
    const isSmall = sides?.some((side) => typeof side === 'number' && side < 3)
    const isFew = n < (id.startsWith('topics') ? 5 : 8)
    return sides && (isFew || isSmall) ? [`${id} of ${String(n)}`] : []
  })
  const told = /"n":/.exec(JSON.stringify(picture))
  return [...figures, ...thirds, ...counts, ...(told ? ['how many people have a value'] : [])]
}

/** Statements in a text about a relation for which too few people have a value. */
function faultsOfWords(text: string, { picture }: Screen): string[] {
  return relations.flatMap((id) => {
    const figure = picture?.figures[`now.${id}`]
    const value = new RegExp(`${labels[id]}:? ?\\d`)
    const half = new RegExp(`${labels[id]} ?\\d+(, middelste| ?helft| ?\\d+ tot)`)
    if (!figure && value.test(text)) return [`${id}: ${value.exec(text)?.[0] ?? ''}`]
    return figure?.q1 === undefined && half.test(text)
      ? [`${id}: ${half.exec(text)?.[0] ?? ''}`]
      : []
  })
}

/** The content of files. */
function faultsOfFiles(screen: Screen): string[] {
  if (!screen.picture) return ['no picture']
  const group = {
    locale: 'nl',
    title: 'Teamdag',
    practice: false,
    form: 'quick',
    day: '2026-11-25',
    picture: screen.picture,
    thresholds: screen.thresholds,
    names,
  } as const
  const { data } = Papa.parse<string[]>(makeGroupCsv(group).slice(1), {
    delimiter: ';',
    skipEmptyLines: true,
  })
  const rows = data.slice(1).filter(([, , , middle, , , n]) => {
    // Without a middle it is a count, of at least three people; with one it says nothing of people.
    return middle === '' ? Number(n) < 3 : n !== ''
  })
  return [
    ...rows.map((row) => row.join()),
    ...faultsOfWords(saidIn(drawGroupRadar(group).svg), screen),
  ]
}

/** All that can be read or heard: the text and what stands in for pictures. */
function saidIn(markup: string): string {
  const heard = [...markup.matchAll(/ (?:aria-label|title|alt|aria-valuetext)="([^"]*)"/g)]
  // Wishes and thirds name relations as well: their numbers are those of the record.
  const scores = markup
    .replaceAll(/<table(?:(?!<\/table>).)*Hoeveel mensen (?:een|per).*?<\/table>/gs, '')
    .replaceAll(/<ul[^>]*aria-hidden.*?<\/ul>/gs, '')
  const read = scores.replaceAll(/<style.*?<\/style>/gs, '').replaceAll(/<[^>]+>/g, ' ')
  return [read, ...heard.map(([, words]) => words)].join(' ').replaceAll(/\s+/g, ' ')
}

/** Everything that is drawn of a group: the projector, the trainer’s page, the paper. */
function faultsOfPages(screen: Screen): string[] {
  const pages = [
    ...views.map((view) => <Projected key={view} screen={{ ...screen, view }} />),
    <GroupPicture key="picture" screen={screen} />,
    <GroupFindings key="findings" screen={screen} />,
    <GroupReport key="report" screen={screen} />,
  ]
  return pages.flatMap((page) => faultsOfWords(saidIn(renderToStaticMarkup(page)), screen))
}

/** Whether there is a relation that too few people have a value for. */
function hasSecrets({ picture }: Screen): boolean {
  return relations.some((id) => picture?.figures[`now.${id}`] === undefined)
}

test('in 4,000 orders of coming and leaving no record, file or page shows too few people', async () => {
  const { board } = await newBoard()
  const faults: string[] = []
  const withSecrets: Screen[] = []
  let published = 0
  for (let seed = 0; seed < 4000; seed++) {
    simulateBoard(seed, ({ rounds, picture }, _, participants) => {
      const screen = screenOf({
        ...board,
        participants: [...participants],
        rounds: [...rounds],
        picture,
      })
      published++
      faults.push(...faultsOfRecord(screen, picture))
      if (hasSecrets(screen)) withSecrets.push(screen)
    })
  }
  // To make files and pages of them all takes minutes.
  const some = withSecrets.filter((_, i) => i % 10 === 0)
  for (const screen of some) {
    // The schema refuses whatever else there is on a board: codes, numbers of people, the key.
    expect(decodeScreen(JSON.parse(JSON.stringify(screen)))).toEqual({ ok: true, value: screen })
    faults.push(...faultsOfFiles(screen))
  }
  for (const screen of some.slice(0, 60)) faults.push(...faultsOfPages(screen))
  expect(faults).toEqual([])
  expect(published).toBeGreaterThan(4000)
  expect(some.length).toBeGreaterThan(60)
})

test('the rule that finds figures of too few does find one', async () => {
  const screen = screenOf((await newBoard()).board)
  expect(faultsOfWords('Samenleving 45, Burgers: 30', screen)).toEqual([
    'society: Samenleving 4',
    'citizens: Burgers: 3',
  ])
})
