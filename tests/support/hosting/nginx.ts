import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Whether there is an nginx to test with. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).error === undefined
}

/**
 * Starts a real nginx, as the user who runs the test, with everything in its own folder.
 * @param servers what stands inside `http { }`; its ports are to be free
 * @returns how to stop it
 * @throws an error with what nginx says when it does not accept them
 */
export async function startNginx(servers: string): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const file = join(folder, 'conf')
  const options = ['-c', file, '-p', folder, '-e', join(folder, 'error.log')]
  mkdirSync(join(folder, 'temp'))
  writeFileSync(file, around(folder, servers))
  const { status, stderr } = spawnSync('nginx', ['-t', ...options], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const server = spawn('nginx', options)
  // A test that fails does not come to its end.
  const end = () => server.kill('SIGTERM')
  process.once('exit', end)
  for (const [, port] of servers.matchAll(/listen (?:127\.0\.0\.1:)?(\d+)/g))
    await untilOpen(Number(port))
  return async () => {
    const stopped = new Promise((done) => server.once('exit', done))
    process.off('exit', end)
    end()
    await stopped
    rmSync(folder, { recursive: true })
  }
}

/** The configuration that a distribution has around the servers. */
function around(folder: string, servers: string): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `
    daemon off;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    pid ${folder}/pid;
    worker_processes 1;
    events {}
    http {
      ${places.map((place) => `${place}_temp_path ${folder}/temp/${place};`).join('\n')}
      access_log off;
      include /etc/nginx/mime.types;
      default_type application/octet-stream;
      ${servers}
    }`
}

async function untilOpen(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await isOpen(port)) return
    await pause(25)
  }
  throw new Error('nginx does not answer')
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      done(true)
    })
    socket.once('error', () => {
      done(false)
    })
  })
}
