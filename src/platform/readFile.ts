/** A file as text, or why there is none. */
type FileRead = { readonly text: string } | { readonly problem: 'tooLarge' | 'unreadable' }

/** Reads a file that the person chose. Checks its size before its content. Never rejects. */
export async function readFile(file: File, maxBytes: number): Promise<FileRead> {
  if (file.size > maxBytes) return { problem: 'tooLarge' }
  try {
    return { text: await file.text() }
  } catch {
    return { problem: 'unreadable' }
  }
}
