import { rasterise } from '../../platform/rasterise'
import { makeCsv } from './csv'
import { makeJson } from './json'
import { drawRadar } from './radarSvg'
import type { ResultExport } from './resultExport'

/** A kind of file in which a result can be taken along. */
type ExportFormat = {
  readonly id: string
  readonly extension: string
  readonly mime: string
  /** A picture of the radar, which needs three relations with a score. */
  readonly isImage: boolean
  /** Rejects where the browser cannot make it. */
  readonly make: (result: ResultExport) => Promise<string | Blob>
}

const PNG_SCALE = 2

/** Every format, in the order in which they are offered. A new one is a file and a line here. */
export const exportFormats = [
  {
    id: 'png',
    extension: 'png',
    mime: 'image/png',
    isImage: true,
    make: async (result) => {
      const { svg, width, height } = drawRadar({ ...result, background: 'white' })
      return rasterise(svg, width, height, PNG_SCALE)
    },
  },
  {
    id: 'svg',
    extension: 'svg',
    mime: 'image/svg+xml',
    isImage: true,
    make: async (result) => drawRadar(result).svg,
  },
  {
    id: 'csv',
    extension: 'csv',
    mime: 'text/csv;charset=utf-8',
    isImage: false,
    make: async (result) => makeCsv(result),
  },
  {
    id: 'json',
    extension: 'json',
    mime: 'application/json',
    isImage: false,
    make: async (result) => makeJson(result),
  },
] as const satisfies readonly ExportFormat[]

/** The name of a file, as in `ambtskompas-quick-2026-11-24.csv`. */
export function fileName({ form, day }: ResultExport, extension: string): string {
  return `ambtskompas-${form}-${day}.${extension}`
}
