import type { ComponentProps } from 'react'
import { useForm } from 'react-hook-form'
import { readScan } from '../../record/scan'
import { BlockForm } from './BlockForm'
import { radioValuesOf } from './radioValues'

/** A block of which React Hook Form holds the radios. */
export function RegisteredBlockForm(props: Omit<ComponentProps<typeof BlockForm>, 'field'>) {
  const { register } = useForm({
    defaultValues: radioValuesOf(props.block.statements, readScan().answers),
  })
  return <BlockForm {...props} field={register} />
}
