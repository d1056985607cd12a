/**
 * Runs in a page before anything else: removes what the oldest browsers that the app promises to
 * work in lack (Chrome 105, Firefox 110, Safari 15.4; docs/decisions/0031-baseline-and-guard.md).
 * What only one of the three lacks goes too.
 */
export function asOldBrowser(): void {
  const arrays = ['toSorted', 'toReversed', 'toSpliced', 'with']
  const lacking: readonly (readonly [unknown, readonly string[]])[] = [
    [Array.prototype, arrays],
    [Object.getPrototypeOf(Uint8Array.prototype), arrays],
    [Array, ['fromAsync']],
    [Object, ['groupBy']],
    [Map, ['groupBy']],
    [Promise, ['withResolvers', 'try']],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [RegExp, ['escape']],
    [
      Set.prototype,
      ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf'].concat(
        'isSupersetOf',
        'isDisjointFrom',
      ),
    ],
    [
      Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())),
      ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some'].concat(
        'every',
        'find',
      ),
    ],
    [ArrayBuffer.prototype, ['resize', 'transfer', 'transferToFixedLength']],
    [Uint8Array, ['fromBase64', 'fromHex']],
    [Uint8Array.prototype, ['toBase64', 'toHex', 'setFromBase64', 'setFromHex']],
    [Intl, ['Segmenter', 'DurationFormat']],
    [AbortSignal, ['any', 'timeout']],
    [URL, ['canParse', 'parse']],
    [URLSearchParams.prototype, ['size']],
    [Response, ['json']],
    [Blob.prototype, ['bytes']],
    [ReadableStream, ['from']],
    [ReadableStream.prototype, ['values']],
    [IDBFactory.prototype, ['databases']],
    [HTMLElement.prototype, ['showPopover', 'hidePopover', 'togglePopover', 'popover', 'inert']],
    [Element.prototype, ['checkVisibility', 'setHTMLUnsafe', 'getHTML', 'moveBefore']],
    [Document.prototype, ['startViewTransition', 'caretPositionFromPoint', 'adoptedStyleSheets']],
    [Navigator.prototype, ['share', 'canShare', 'userActivation', 'connection', 'locks']],
    [
      globalThis,
      [
        'Iterator',
        'scheduler',
        'CompressionStream',
        'DecompressionStream',
        'OffscreenCanvas',
      ].concat(
        'requestIdleCallback',
        'cancelIdleCallback',
        'BarcodeDetector',
        'navigation',
        'Float16Array',
      ),
    ],
  ]
  for (const [place, names] of lacking) {
    for (const name of names) Reflect.deleteProperty(place as object, name)
  }
}
