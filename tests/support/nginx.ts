import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Whether there is an nginx to test with. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).error === undefined
}

/** Starts a real nginx that serves a build with the configuration that the build wrote. */
export async function startNginx(build: string) {
  const root = resolve(build)
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const port = await freePort()
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const configuration = `
    daemon off;
    user root;
    pid ${folder}/pid;
    error_log ${folder}/error.log;
    events {}
    http {
      ${places.map((place) => `${place}_temp_path ${folder}/${place};`).join('\n')}
      access_log off;
      include /etc/nginx/mime.types;
      server {
        listen ${String(port)};
        root ${root};
        error_page 404 /404.html;
        include ${root}/nginx.conf;
      }
    }`
  writeFileSync(join(folder, 'conf'), configuration)
  const server = spawn('nginx', ['-c', join(folder, 'conf'), '-e', join(folder, 'error.log')])
  const address = `http://localhost:${String(port)}/`
  await untilUp(address)
  return {
    address,
    stop: async () => {
      const stopped = new Promise((done) => server.once('exit', done))
      server.kill('SIGTERM')
      await stopped
      rmSync(folder, { recursive: true })
    },
  }
}

async function untilUp(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await fetch(address)
      return
    } catch {
      await new Promise((done) => {
        setTimeout(done, 50)
      })
    }
  }
  throw new Error('nginx does not answer')
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer()
    server.listen(0, () => {
      const bound = server.address()
      server.close(() => {
        done(typeof bound === 'object' && bound !== null ? bound.port : 0)
      })
    })
  })
}
