import { languages, type Finding } from './finding'
import type { Script, ScriptsFile } from '../schema'
import { wordsOf } from './words'

/** The rules for scripts, beyond their shape. */
export type ScriptRuleId = 'scriptDouble' | 'scriptMinutes' | 'scriptLong'
type ScriptFault = Finding & { readonly rule: ScriptRuleId }

const STEP_WORDS = 50

/**
 * Scripts must have distinct ids, take as long as they say, and have steps that read at a glance.
 */
export function scriptFaults({ scripts }: ScriptsFile): ScriptFault[] {
  return [
    ...duplicateIds(scripts),
    ...scripts.flatMap((script) => [...wrongMinutes(script), ...tooLong(script)]),
  ]
}

function fault(
  rule: ScriptRuleId,
  values: Finding['values'],
  place: Pick<Finding, 'id' | 'language'>,
): ScriptFault {
  return { file: 'scripts.json', rule, values, ...place }
}

function duplicateIds(scripts: readonly Script[]): ScriptFault[] {
  const ids = new Set(scripts.map(({ id }) => id))
  return [...ids].flatMap((id) => {
    const times = scripts.filter((script) => script.id === id).length
    return times > 1 ? [fault('scriptDouble', { times }, { id })] : []
  })
}

function wrongMinutes({ id, minutes, steps }: Script): ScriptFault[] {
  const found = steps.reduce((sum, step) => sum + step.minutes, 0)
  return found === minutes ? [] : [fault('scriptMinutes', { found, expected: minutes }, { id })]
}

function tooLong({ id, steps }: Script): ScriptFault[] {
  return steps.flatMap(({ text }, i) =>
    languages.flatMap((language) => {
      const words = wordsOf(text[language]).length
      if (words <= STEP_WORDS) return []
      return [fault('scriptLong', { step: i + 1, words, most: STEP_WORDS }, { id, language })]
    }),
  )
}
