import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** Where the files in deploy/ look for the app of this version. */
export const appFolder = `/var/www/ambtskompas-${version}`

/** Whether this machine has IPv6; where it has not, nginx does not start with it either. */
export const hasIpv6 = Object.values(networkInterfaces())
  .flat()
  .some((address) => address?.family === 'IPv6')

type Filling = {
  /** The folder of the build. */
  readonly app: string
  /** A port that is free here for each that the file listens to. */
  readonly ports?: Readonly<Record<number, number>>
  /** What else to put in the place of what. */
  readonly other?: Readonly<Record<string, string>>
}

/**
 * A configuration from deploy/ as an administrator would fill it in.
 * @throws if something that is to be filled in is not there
 */
export function filledIn(file: string, { app, ports = {}, other = {} }: Filling): string {
  let text = readFileSync(join('deploy', file), 'utf8')
  const places = { ...(text.includes(appFolder) && { [appFolder]: resolve(app) }), ...other }
  for (const [place, value] of Object.entries(places)) {
    if (!text.includes(place)) throw new Error(`deploy/${file} has no ${place}`)
    text = text.replaceAll(place, value)
  }
  text = text.replaceAll(/(?<=listen (?:\S+:)?)\d+(?=[ ;])/g, (usual) =>
    String(ports[Number(usual)]),
  )
  return hasIpv6 ? text : text.replaceAll(/^.*\[::1?\].*\n/gm, '')
}

/** Ports that nothing listens to. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer())
  const ports = servers.map(
    (server) =>
      new Promise<number>((done) => {
        server.listen(0, () => {
          const bound = server.address()
          done(typeof bound === 'object' && bound !== null ? bound.port : 0)
        })
      }),
  )
  const found = await Promise.all(ports)
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))))
  return found
}

/** A text that comes packed with the app, in the way of a release, and says that it does. */
export const packedBefore = 'Ready before it was asked for.'

/**
 * A copy of a build with what a release has besides: a `config.json`, `ready.css` with a `.gz`
 * beside it, as everything has there, and `deploy/`.
 * @returns its folder
 */
export function copyOf(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'ambtskompas-deployed-'))
  cpSync(build, folder, { recursive: true })
  cpSync('deploy', join(folder, 'deploy'), { recursive: true })
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ name: 'Kompas '.repeat(200) }))
  writeFileSync(join(folder, 'ready.css'), '/* Not ready. */\n'.repeat(200))
  writeFileSync(join(folder, 'ready.css.gz'), gzipSync(packedBefore))
  return folder
}
