import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { StepSlider } from '../../src/ui/StepSlider'
import { nearestStep } from '../../src/ui/steps'

const steps = { min: 0, max: 100, step: 5 }

/** A control about tea, on a page that shows its value. */
function Tea({ start }: { readonly start?: number | undefined }) {
  const [value, setValue] = useState(start)
  return (
    <>
      <StepSlider
        label="Thee"
        question="Thee: hoeveel wil je?"
        steps={steps}
        value={value}
        words={{
          shown: value === undefined ? 'nog leeg' : `${String(value)} slokken`,
          low: 'weinig',
          high: 'veel',
          less: 'Minder thee',
          more: 'Meer thee',
          begin: 'Begin',
          clear: 'Wis',
        }}
        onChange={setValue}
      />
      <p>Vast: {value ?? 'niets'}</p>
    </>
  )
}

const line = () => screen.getByRole('slider', { name: 'Thee' })
const button = (name: string) => screen.getByRole('button', { name })
const held = (value: number | 'niets') => screen.getByText(`Vast: ${String(value)}`)

describe('StepSlider', () => {
  test('is empty at first, says so, and offers no step down', () => {
    render(<Tea />)
    expect(held('niets')).toBeVisible()
    expect(line()).toHaveAttribute('aria-valuetext', 'nog leeg')
    expect(screen.getByRole('group', { name: 'Thee: hoeveel wil je?' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /thee/ })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Wis' })).toBeNull()
  })

  test('starts in the middle and moves the focus to the line', async () => {
    render(<Tea />)
    await userEvent.click(button('Begin'))
    expect(held(50)).toBeVisible()
    expect(line()).toHaveFocus()
    expect(line()).toHaveAttribute('aria-valuetext', '50 slokken')
  })

  test('takes the value to which the line is moved, even when empty', () => {
    render(<Tea />)
    fireEvent.change(line(), { target: { value: '65' } })
    expect(held(65)).toBeVisible()
  })

  test('a tap on the place where the empty line rests is a choice too', () => {
    render(<Tea />)
    fireEvent.click(line())
    expect(held(50)).toBeVisible()
  })

  test.each([
    ['at the left end', 100, 0],
    ['just after the left end', 118, 0],
    ['three quarters along', 100 + 14 + 0.75 * 200, 75],
    ['between two steps', 100 + 14 + 0.31 * 200, 30],
    ['at the right end', 328, 100],
  ])('a tap %s of an empty line puts the value there', (_, clientX, value) => {
    render(<Tea />)
    line().getBoundingClientRect = () => new DOMRect(100, 0, 228, 44)
    fireEvent.click(line(), { clientX, detail: 1 })
    expect(held(value)).toBeVisible()
  })

  test('the end of a touch counts without a click, but not that of a mouse press', () => {
    render(<Tea />)
    line().getBoundingClientRect = () => new DOMRect(100, 0, 228, 44)
    fireEvent.pointerUp(line(), { clientX: 328, pointerType: 'mouse' })
    expect(held('niets')).toBeVisible()
    fireEvent.pointerUp(line(), { clientX: 328, pointerType: 'touch' })
    expect(held(100)).toBeVisible()
  })

  test('leaves a tap on a line with a value to the browser', () => {
    render(<Tea start={20} />)
    line().getBoundingClientRect = () => new DOMRect(100, 0, 228, 44)
    fireEvent.click(line(), { clientX: 328, detail: 1 })
    expect(held(20)).toBeVisible()
  })

  test.each([
    ['Meer thee', 20, 25],
    ['Minder thee', 20, 15],
    ['Meer thee', 100, 100],
    ['Minder thee', 0, 0],
  ])('"%s" turns %i into %i, and announces it', async (name, start, value) => {
    render(<Tea start={start} />)
    await userEvent.click(button(name))
    expect(held(value)).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent(`${String(value)} slokken`)
    expect(button(name)).toHaveFocus()
  })

  test('can be emptied again, and 0 is not empty', async () => {
    render(<Tea start={0} />)
    expect(line()).toHaveAttribute('aria-valuetext', '0 slokken')
    await userEvent.click(button('Wis'))
    expect(held('niets')).toBeVisible()
    expect(line()).toHaveFocus()
    expect(screen.getByRole('status')).toHaveTextContent('nog leeg')
  })

  test('does not repeat what the line announces itself', () => {
    render(<Tea start={20} />)
    fireEvent.change(line(), { target: { value: '65' } })
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })
})

describe('nearestStep', () => {
  test.each([
    [52, 50],
    [53, 55],
    [-10, 0],
    [104, 100],
  ])('nearest to %f is %i', (value, expected) => {
    expect(nearestStep(steps, value)).toBe(expected)
  })
})
