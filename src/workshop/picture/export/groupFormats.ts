import { groupTexts } from '../../../ui/language/subjects/group'
import { rasterise } from '../../../platform/rasterise'
import { makeGroupCsv } from './groupCsv'
import type { GroupExport } from './groupExport'
import { drawGroupRadar } from './groupSvg'

const PNG_SCALE = 2

/** Every file format for the picture of a group, in the order of the buttons. */
export const groupFormats = [
  {
    id: 'png',
    mime: 'image/png',
    isImage: true,
    make: async (group: GroupExport) => {
      const { svg, width, height } = drawGroupRadar(group)
      return rasterise(svg, width, height, PNG_SCALE)
    },
  },
  {
    id: 'svg',
    mime: 'image/svg+xml',
    isImage: true,
    make: async (group: GroupExport) => drawGroupRadar(group).svg,
  },
  {
    id: 'csv',
    mime: 'text/csv;charset=utf-8',
    isImage: false,
    make: async (group: GroupExport) => makeGroupCsv(group),
  },
] as const

/** The name of a file, as in `ambtskompas-groepsbeeld-2026-11-24.csv`. */
export function groupFileName({ locale, practice, day }: GroupExport, extension: string): string {
  const t = groupTexts[locale]
  return `ambtskompas-${practice ? t.fileNamePractice : t.fileName}-${day}.${extension}`
}
