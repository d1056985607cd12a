/** Whether this browser has a share sheet; mostly phones do. */
export function canShare(): boolean {
  return 'share' in navigator
}

/** Opens the share sheet of the device. `cancelled` where the person closed it; never rejects. */
export async function shareSheet(
  content: Readonly<{ title: string; text?: string; url?: string }>,
): Promise<'shared' | 'cancelled' | 'failed'> {
  try {
    await navigator.share(content)
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed'
  }
}
