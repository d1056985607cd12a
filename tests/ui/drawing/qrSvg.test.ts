import { describe, expect, test } from 'vitest'
import { drawQrCode } from '../../../src/ui/qr/drawQrCode'
import { drawQrSvg } from '../../../src/ui/drawing/qrSvg'

describe('drawQrSvg', () => {
  test('draws every square of the code on white, in the stated size', () => {
    const code = drawQrCode('https://example.org/#/w/abc')
    const { svg, width, height } = drawQrSvg(code, 'Team')
    expect([width, height]).toEqual([code.size * 8, code.size * 8])
    expect(svg).toContain(`<path d="${code.path}" fill="#000000"/>`)
    expect(svg).toContain(`<rect width="${String(code.size)}"`)
    expect(svg).toContain('<title id="title">Team</title>')
  })

  test('keeps markup in a title as text', () => {
    const { svg } = drawQrSvg(drawQrCode('x'), '<script>alert("1")</script>&')
    expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;')
    expect(svg).not.toContain('<script')
  })
})
