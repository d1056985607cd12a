import type { Page } from '@playwright/test'

/**
 * The words on the page that somebody can see.
 * @param outside a selector of parts that do not count
 */
export function visibleWords(page: Page, outside = ':not(*)'): Promise<string[]> {
  return page.getByRole('main').evaluate((main, apart) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const words: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const box = parent?.getBoundingClientRect()
      const isSeen = parent?.checkVisibility() && box && box.width > 1 && box.height > 1
      if (!isSeen || parent?.closest(apart)) continue
      words.push(...(node.textContent?.match(/\S*\p{L}\S*/gu) ?? []))
    }
    return words
  }, outside)
}
