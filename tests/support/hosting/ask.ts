import { request as requestHttp, type IncomingHttpHeaders } from 'node:http'
import { request as requestHttps } from 'node:https'

/** What a server sent, as it came over the line. */
export type Answered = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

type Asked = {
  readonly method?: string
  /** Besides those of a browser; an empty value takes one away. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Asks as a browser does, for an address that is sent exactly as it stands; unpacks nothing. */
export function ask(address: string, { method = 'GET', headers }: Asked = {}): Promise<Answered> {
  const [, scheme = '', host = '', port, path = ''] =
    /^(https?):\/\/(\[[^\]]+\]|[^:/]+):(\d+)(.*)$/.exec(address) ?? []
  const sent = Object.entries({ 'accept-encoding': 'gzip', ...headers }).filter(
    ([, value]) => value !== '',
  )
  const request = scheme === 'https' ? requestHttps : requestHttp
  const options = {
    method,
    host: host.replaceAll(/[[\]]/g, ''),
    port,
    path,
    headers: Object.fromEntries(sent),
    // The certificate is that of a name that nobody has.
    rejectUnauthorized: false,
    agent: false,
  }
  return new Promise((resolve, reject) => {
    request(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        })
      })
    })
      .on('error', reject)
      .end()
  })
}
