/** Whether the host has a file, rather than a page that it sends for any address. */
export async function isPresent(file: string): Promise<boolean> {
  const answer = await fetch(file, { method: 'HEAD', cache: 'no-store' })
  return answer.ok && !(answer.headers.get('content-type') ?? '').includes('text/html')
}
