/** Shows on one line what is being worked on; an empty text clears it. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`)
  else if (text) process.stderr.write(`${text}\n`)
}
